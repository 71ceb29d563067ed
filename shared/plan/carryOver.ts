import type { Answer } from '#shared/assessment/Answer'
import type { Assessment } from '#shared/assessment/Assessment'
import type { ContextNote } from '#shared/assessment/ContextNote'
import type { FactorJudgement } from '#shared/assessment/FactorJudgement'
import type { GapDecision } from '#shared/gap/GapDecision'
import { newId } from '#shared/lib/ids'
import type { Benchmark } from '#shared/template/Benchmark'
import type { PlanPack } from './Plan'

/** A round against one version of a benchmark, with all that was said in it. */
export interface SaidInRound {
  readonly pack: PlanPack
  readonly assessment: Assessment
  readonly answers: readonly Answer[]
  readonly factorJudgements: readonly FactorJudgement[]
  readonly contextNotes: readonly ContextNote[]
  readonly gapDecisions: readonly GapDecision[]
}

/**
 * Begins a round against another version of a benchmark with what was said against the one before: answers, judgements, notes and
 * decisions go over by the ids of their items. What belongs to an item that is gone stays behind, in the round before.
 *
 * @param before records of the plan; those of other rounds are passed over.
 * @param content the version that the new round is answered against.
 * @param answerAnew questions that read so differently that their answers stay behind.
 * @param told the day on which the round begins, and the instant at which the plan takes the version up.
 * @returns new records; none of the given ones is changed.
 */
export function carryOver(
  before: SaidInRound,
  content: Benchmark,
  answerAnew: ReadonlySet<string>,
  told: { readonly startedOn: string; readonly addedAt: string },
): SaidInRound {
  const { planId } = before.pack
  const pack: PlanPack = { id: newId<'PlanPack'>(), planId, addedAt: told.addedAt, content }
  const assessment: Assessment = {
    ...before.assessment,
    id: newId<'Assessment'>(),
    packId: pack.id,
    kind: 'follow-up',
    startedOn: told.startedOn,
  }
  const factorIds = new Set(content.factors.map(({ id }) => id))
  const contextIds = new Set(content.contextFactors.map(({ id }) => id))
  const questionIds = new Set(
    content.factors.flatMap(({ questions }) => questions.map(({ id }) => id)),
  )
  const ofRound = ({ assessmentId }: { readonly assessmentId: string }) =>
    assessmentId === before.assessment.id
  return {
    pack,
    assessment,
    answers: before.answers
      .filter(ofRound)
      .filter(({ questionId }) => questionIds.has(questionId) && !answerAnew.has(questionId))
      .map((answer) => ({
        ...answer,
        id: newId<'Answer'>(),
        assessmentId: assessment.id,
        contextFactorIds: answer.contextFactorIds.filter((id) => contextIds.has(id)),
      })),
    factorJudgements: before.factorJudgements
      .filter(ofRound)
      .filter(({ factorId }) => factorIds.has(factorId))
      .map((judgement) => ({
        ...judgement,
        id: newId<'FactorJudgement'>(),
        assessmentId: assessment.id,
      })),
    contextNotes: before.contextNotes
      .filter(
        ({ packId, contextFactorId }) =>
          packId === before.pack.id && contextIds.has(contextFactorId),
      )
      .map((note) => ({ ...note, id: newId<'ContextNote'>(), packId: pack.id })),
    gapDecisions: before.gapDecisions
      .filter(ofRound)
      .filter(({ factorId }) => factorIds.has(factorId))
      .map((decision) => ({
        ...decision,
        id: newId<'GapDecision'>(),
        assessmentId: assessment.id,
      })),
  }
}
