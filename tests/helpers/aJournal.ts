import type { Change } from '#shared/change/Change'
import type { ChangeId, PlanId } from '#shared/lib/ids'
import type { RecordCounts } from '#shared/planFile/tableNames'

/** A change with something of its own in it, as the window would send it. */
export function aChange(
  revision: number,
  planId = 'plan-1',
  text = `step ${revision} “ä{}\n”`,
): Change {
  return {
    id: `change-${revision}` as ChangeId,
    planId: planId as PlanId,
    revision,
    at: '2026-11-22T10:00:00.000Z',
    by: '',
    command: 'updatePlan',
    why: '',
    group: null,
    reverts: null,
    edits: [{ table: 'plans', recordId: planId, before: { title: '' }, after: { title: text } }],
  }
}

/** Counts that tell revisions apart. */
export function someCounts(revision: number): RecordCounts {
  return { plans: 1, answers: revision } as unknown as RecordCounts
}
