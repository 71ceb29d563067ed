import { writeChange } from '#renderer/database/session'
import type { Assessment } from '#shared/assessment/Assessment'
import { addEdit, removeEdit } from '#shared/change/edits'
import { type AssessmentId, newId, type PlanId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import { edited } from './edited'
import type { Written } from './updateRecord'

/**
 * Begins a new round against the benchmark of an earlier one. It starts with the answers, judgements and decisions of that round, so
 * that what has not changed need not be said again; the earlier round stays as it is.
 */
export async function startRound(
  planId: PlanId,
  earlierId: AssessmentId,
  fields: Pick<Assessment, 'startedOn' | 'participants'>,
): Promise<Result<AssessmentId>> {
  const id = newId<'Assessment'>()
  const outcome = await writeChange('startRound', planId, async (read) => {
    const earlier = await read.get('assessments', earlierId)
    if (!earlier) return fail('record.gone')
    if (fields.startedOn <= earlier.startedOn) return fail('round.notLater')
    const ofEarlier = (record: { readonly assessmentId: AssessmentId }) =>
      record.assessmentId === earlierId
    const answers = (await read.list('answers')).filter(ofEarlier)
    const judgements = (await read.list('factorJudgements')).filter(ofEarlier)
    const decisions = (await read.list('gapDecisions')).filter(ofEarlier)
    return ok([
      addEdit('assessments', { ...earlier, ...fields, kind: 'follow-up', id }),
      ...answers.map((answer) =>
        addEdit('answers', { ...answer, id: newId<'Answer'>(), assessmentId: id }),
      ),
      ...judgements.map((judgement) =>
        addEdit('factorJudgements', {
          ...judgement,
          id: newId<'FactorJudgement'>(),
          assessmentId: id,
        }),
      ),
      ...decisions.map((decision) =>
        addEdit('gapDecisions', { ...decision, id: newId<'GapDecision'>(), assessmentId: id }),
      ),
    ])
  })
  return edited(outcome, id)
}

/** Takes a round out of the plan with all that was said in it. The only round against a benchmark stays (`round.only`). */
export async function removeRound(planId: PlanId, assessmentId: AssessmentId): Promise<Written> {
  return await writeChange('removeRound', planId, async (read) => {
    const assessment = await read.get('assessments', assessmentId)
    if (!assessment) return ok([])
    const rounds = (await read.list('assessments')).filter(
      ({ packId }) => packId === assessment.packId,
    )
    if (rounds.length === 1) return fail('round.only')
    const ofIt = (record: { readonly assessmentId: AssessmentId }) =>
      record.assessmentId === assessmentId
    return ok([
      ...(await read.list('answers')).filter(ofIt).map((one) => removeEdit('answers', one)),
      ...(await read.list('factorJudgements'))
        .filter(ofIt)
        .map((one) => removeEdit('factorJudgements', one)),
      ...(await read.list('gapDecisions'))
        .filter(ofIt)
        .map((one) => removeEdit('gapDecisions', one)),
      removeEdit('assessments', assessment),
    ])
  })
}
