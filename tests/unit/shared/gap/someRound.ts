import type { Answer } from '#shared/assessment/Answer'
import type { Assessment } from '#shared/assessment/Assessment'
import { blankAnswer } from '#shared/assessment/blankAnswer'
import type { ContextNote } from '#shared/assessment/ContextNote'
import type { FactorJudgement } from '#shared/assessment/FactorJudgement'
import type { AnswerLevel } from '#shared/assessment/levels'
import type { AssessmentRecords } from '#shared/gap/deriveGaps'
import type { GapDecision } from '#shared/gap/GapDecision'
import { type AssessmentId, newId, type PlanId, type PlanPackId } from '#shared/lib/ids'
import type { Benchmark } from '#shared/template/Benchmark'

export const planId = 'plan-1' as PlanId
export const packId = 'pack-1' as PlanPackId
export const assessmentId = 'round-1' as AssessmentId

/** A benchmark whose factors have as many questions as told, and two context factors. */
export function someBenchmark(questionCounts: readonly number[]): Benchmark {
  return {
    format: 'common-ground/benchmark/1',
    id: 'test-benchmark',
    version: '1.0.0',
    language: 'en',
    title: 'Test benchmark',
    shortTitle: 'Test',
    publisher: 'Nobody',
    year: 2024,
    about: 'Made up.',
    standard: { id: 'S', text: 'Standard.', explanation: 'Why.', source: '001:S' },
    factors: questionCounts.map((count, index) => {
      const id = `F${index + 1}`
      return {
        id,
        number: index + 1,
        title: `Factor ${index + 1}`,
        statements: [{ text: 'It holds.', source: `001:${id}` }],
        rationale: 'Because.',
        source: `001:${id}`,
        questions: Array.from({ length: count }, (_, at) => ({
          id: `${id}.Q${at + 1}`,
          number: at + 1,
          text: 'Does it hold?',
          hint: 'Show it.',
          source: `001:${id}.Q${at + 1}`,
        })),
        examples: [],
      }
    }),
    contextFactors: [1, 2].map((number) => ({
      id: `K${number}`,
      number,
      title: `Context ${number}`,
      explanation: 'Outside the city.',
      source: `001:K${number}`,
    })),
  }
}

export const someAssessment: Assessment = {
  id: assessmentId,
  planId,
  packId,
  kind: 'self',
  startedOn: '2026-03-01',
  participants: '',
}

/** An answer of the round, by default without reasoning, evidence or context. */
export function someAnswer(
  questionId: string,
  level: AnswerLevel,
  fields: Partial<Answer> = {},
): Answer {
  return { ...blankAnswer(newId<'Answer'>(), planId, assessmentId, questionId), level, ...fields }
}

export function someJudgement(
  factorId: string,
  level: AnswerLevel,
  fields: Partial<FactorJudgement> = {},
): FactorJudgement {
  return {
    id: newId(),
    planId,
    assessmentId,
    factorId,
    level,
    reason: 'We know better.',
    ...fields,
  }
}

export function someNote(contextFactorId: string, fields: Partial<ContextNote> = {}): ContextNote {
  return { id: newId(), planId, packId, contextFactorId, note: 'It is the law.', ...fields }
}

export function someDecision(factorId: string, fields: Partial<GapDecision> = {}): GapDecision {
  return {
    id: newId(),
    planId,
    assessmentId,
    factorId,
    importance: null,
    urgency: null,
    feasibility: null,
    decision: null,
    reason: '',
    ...fields,
  }
}

/** All records of the round; what is not told is empty. */
export function someRecords(fields: Partial<AssessmentRecords> = {}): AssessmentRecords {
  return {
    assessment: someAssessment,
    answers: [],
    factorJudgements: [],
    contextNotes: [],
    gapDecisions: [],
    ...fields,
  }
}
