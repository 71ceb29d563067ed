import type { AnswerId, AssessmentId, PlanId } from '#shared/lib/ids'
import type { Answer } from './Answer'

/** An answer to which nothing has been said yet. */
export function blankAnswer(
  id: AnswerId,
  planId: PlanId,
  assessmentId: AssessmentId,
  questionId: string,
): Answer {
  return {
    id,
    planId,
    assessmentId,
    questionId,
    level: 'not-assessed',
    reasoning: null,
    evidenceIds: [],
    contextFactorIds: [],
  }
}
