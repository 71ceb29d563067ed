import { type Day, daysBetween } from '#shared/lib/dates'
import type { Milestone } from './Milestone'

/** Where a milestone stands on a day: its status as chosen, or how its date stands while it is open. */
export type MilestoneStanding = 'reached' | 'dropped' | 'late' | 'due-soon' | 'open' | 'undated'

/** How many days ahead a milestone counts as due soon (screens: Monitor). */
export const dueSoonDays = 30

/** Whether a milestone asks for nothing any more: it was reached, or dropped from the plan. */
export function isClosed({ status }: Pick<Milestone, 'status'>): boolean {
  return status === 'reached' || status === 'dropped'
}

/** Derives where a milestone stands on the day `today`. A milestone due today is due soon, not late. */
export function milestoneStanding(milestone: Milestone, today: Day): MilestoneStanding {
  if (milestone.status === 'reached' || milestone.status === 'dropped') return milestone.status
  if (!milestone.dueOn) return 'undated'
  const ahead = daysBetween(today, milestone.dueOn)
  if (ahead < 0) return 'late'
  return ahead <= dueSoonDays ? 'due-soon' : 'open'
}
