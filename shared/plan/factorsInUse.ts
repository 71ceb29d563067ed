import { saysAnything } from '#shared/assessment/saysAnything'
import { packRef } from '#shared/template/packRef'
import type { Action } from './Action'
import type { PlanPack } from './Plan'
import type { RoundRecords } from './planRounds'

/** The records that say which factors of a benchmark somebody has worked on. */
export interface UseRecords
  extends Pick<RoundRecords, 'assessments' | 'answers' | 'factorJudgements' | 'gapDecisions'> {
  readonly actions: readonly Action[]
}

/**
 * The factors of a plan's benchmark that cannot be taken out without losing work: with an answer, a judgement or a decision in any
 * round, or named by an action.
 */
export function factorsInUse({ id, content }: PlanPack, records: UseRecords): Set<string> {
  if (content.format !== 'common-ground/benchmark/1') return new Set()
  const rounds = new Set<string>(
    records.assessments.filter(({ packId }) => packId === id).map((round) => round.id),
  )
  const answered = new Set(
    records.answers
      .filter((answer) => rounds.has(answer.assessmentId) && saysAnything(answer))
      .map(({ questionId }) => questionId),
  )
  const worked = new Set(
    [...records.factorJudgements, ...records.gapDecisions]
      .filter(({ assessmentId }) => rounds.has(assessmentId))
      .map(({ factorId }) => factorId),
  )
  const named = new Set(records.actions.flatMap(({ gapRefs }) => gapRefs))
  return new Set(
    content.factors
      .filter(
        (factor) =>
          worked.has(factor.id) ||
          named.has(packRef(content.id, factor.id)) ||
          factor.questions.some((question) => answered.has(question.id)),
      )
      .map((factor) => factor.id),
  )
}
