import type { Day } from '#shared/lib/dates'
import type { Milestone } from './Milestone'

/** What a new status brings with it: reaching a milestone is dated (`reachedOn` unless it has a day already), and leaving that takes the date away. */
export function milestoneStatusFields(
  milestone: Pick<Milestone, 'reachedOn'>,
  status: Milestone['status'],
  reachedOn: Day,
): Pick<Milestone, 'status' | 'reachedOn'> {
  return {
    status,
    reachedOn: status === 'reached' ? (milestone.reachedOn ?? reachedOn) : null,
  }
}
