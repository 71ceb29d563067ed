import { writeChange } from '#renderer/database/session'
import { addEdit, updateEdit } from '#shared/change/edits'
import type { GapDecision } from '#shared/gap/GapDecision'
import { type AssessmentId, newId, type PlanId } from '#shared/lib/ids'
import { fail, ok } from '#shared/lib/result'
import type { Written } from './updateRecord'

/** What can be decided about a gap. */
export type GapDecisionFields = Partial<
  Pick<GapDecision, 'importance' | 'urgency' | 'feasibility' | 'decision' | 'reason'>
>

/** Sets how much a gap weighs, what is decided about it, or why. */
export async function decideGap(
  planId: PlanId,
  assessmentId: AssessmentId,
  factorId: string,
  fields: GapDecisionFields,
  group?: string,
): Promise<Written> {
  return await writeChange(
    'decideGap',
    planId,
    async (read) => {
      const decisions = await read.list('gapDecisions')
      const known = decisions.find(
        (item) => item.assessmentId === assessmentId && item.factorId === factorId,
      )
      if (known) return ok([updateEdit('gapDecisions', known, fields)])
      if (!(await read.get('assessments', assessmentId))) return fail('record.gone')
      const blank: GapDecision = {
        id: newId<'GapDecision'>(),
        planId,
        assessmentId,
        factorId,
        importance: null,
        urgency: null,
        feasibility: null,
        decision: null,
        reason: '',
      }
      const says = updateEdit('gapDecisions', blank, fields) !== null
      return ok(says ? [addEdit('gapDecisions', { ...blank, ...fields })] : [])
    },
    { group },
  )
}
