import type { Answer } from '#shared/assessment/Answer'
import type { Assessment } from '#shared/assessment/Assessment'
import type { ContextNote } from '#shared/assessment/ContextNote'
import { type DerivedLevel, deriveFactorLevel } from '#shared/assessment/deriveFactorLevel'
import type { FactorJudgement } from '#shared/assessment/FactorJudgement'
import type { AnswerLevel, AssessmentLevel } from '#shared/assessment/levels'
import type { Benchmark, CriticalFactor, GuideQuestion } from '#shared/template/Benchmark'
import { type PackRef, packRef } from '#shared/template/packRef'
import type { GapDecision } from './GapDecision'

/** A guide question with what the city said to it; `answer` is null where nothing was said. */
export interface AnsweredQuestion {
  readonly question: GuideQuestion
  readonly answer: Answer | null
  readonly level: AnswerLevel
}

/** How one critical factor stands in one round. */
export interface FactorStanding {
  readonly factor: CriticalFactor
  /** The factor as actions refer to it. */
  readonly ref: PackRef
  readonly questions: readonly AnsweredQuestion[]
  readonly derived: DerivedLevel
  readonly judgement: FactorJudgement | null
  /** The level that counts: as judged, else as derived. */
  readonly level: AssessmentLevel
}

/** The distance between standard and practice for one critical factor. */
export interface Gap {
  readonly factor: CriticalFactor
  readonly ref: PackRef
  readonly level: 'partly' | 'not-met'
  /** The questions that are met in part or not at all: what is missing, and from which answers. */
  readonly missing: readonly AnsweredQuestion[]
  /** Context factors named by the missing answers, with what the city noted on them; each once, in the benchmark's order. */
  readonly context: readonly {
    readonly contextFactorId: string
    readonly note: ContextNote | null
  }[]
  readonly decision: GapDecision | null
}

/** All records of one round that say how the city stands. */
export interface AssessmentRecords {
  readonly assessment: Assessment
  readonly answers: readonly Answer[]
  readonly factorJudgements: readonly FactorJudgement[]
  readonly contextNotes: readonly ContextNote[]
  readonly gapDecisions: readonly GapDecision[]
}

/** How each factor of the benchmark stands in the round, in the benchmark's order. Records of other rounds are left aside. */
export function factorStandings(
  benchmark: Benchmark,
  records: Pick<AssessmentRecords, 'assessment' | 'answers' | 'factorJudgements'>,
): FactorStanding[] {
  const assessmentId = records.assessment.id
  const answers = new Map(
    records.answers
      .filter((answer) => answer.assessmentId === assessmentId)
      .map((answer) => [answer.questionId, answer]),
  )
  const judgements = new Map(
    records.factorJudgements
      .filter((judgement) => judgement.assessmentId === assessmentId)
      .map((judgement) => [judgement.factorId, judgement]),
  )
  return benchmark.factors.map((factor) => {
    const questions = factor.questions.map((question) => {
      const answer = answers.get(question.id) ?? null
      return { question, answer, level: answer?.level ?? 'not-assessed' }
    })
    const derived = deriveFactorLevel(questions.map(({ level }) => level))
    const judgement = judgements.get(factor.id) ?? null
    return {
      factor,
      ref: packRef(benchmark.id, factor.id),
      questions,
      derived,
      judgement,
      level: judgement?.level ?? derived.level,
    }
  })
}

/** Derives the gaps of a round: the factors whose level is partly or not met, in the benchmark's order. */
export function deriveGaps(benchmark: Benchmark, records: AssessmentRecords): Gap[] {
  const decisions = new Map(
    records.gapDecisions
      .filter((decision) => decision.assessmentId === records.assessment.id)
      .map((decision) => [decision.factorId, decision]),
  )
  const notes = new Map(
    records.contextNotes
      .filter((note) => note.packId === records.assessment.packId)
      .map((note) => [note.contextFactorId, note]),
  )
  return factorStandings(benchmark, records).flatMap(({ factor, ref, questions, level }) => {
    if (level !== 'partly' && level !== 'not-met') return []
    const missing = questions.filter((q) => q.level === 'partly' || q.level === 'not-met')
    const named = new Set(questions.flatMap((q) => q.answer?.contextFactorIds ?? []))
    const context = benchmark.contextFactors
      .filter(({ id }) => named.has(id))
      .map(({ id }) => ({ contextFactorId: id, note: notes.get(id) ?? null }))
    return [{ factor, ref, level, missing, context, decision: decisions.get(factor.id) ?? null }]
  })
}
