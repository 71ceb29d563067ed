import { z } from 'zod'
import { lineText, longText } from '#shared/lib/cleanText'
import { type Day, daySchema, daysBetween } from '#shared/lib/dates'
import { idSchema } from '#shared/lib/ids'
import { orderSchema } from '#shared/lib/orderKey'
import { draftFields } from './DrawnFrom'

export const milestoneStatuses = ['planned', 'underway', 'reached', 'dropped'] as const

/** A dated, checkable point within an action. */
export const milestoneSchema = z.strictObject({
  id: idSchema<'Milestone'>(),
  planId: idSchema<'Plan'>(),
  actionId: idSchema<'Action'>(),
  order: orderSchema,
  title: lineText(),
  dueOn: daySchema.nullable(),
  reachedOn: daySchema.nullable(),
  status: z.enum(milestoneStatuses),
  /** Null: the owner of the action answers for it. */
  ownerId: idSchema<'Owner'>().nullable(),
  evidenceIds: z.array(idSchema<'Evidence'>()).max(100),
  note: longText(),
  ...draftFields,
})
export type Milestone = z.infer<typeof milestoneSchema>

/** Where a milestone stands on a day: its status as chosen, or how its date stands while it is open. */
export type MilestoneStanding = 'reached' | 'dropped' | 'late' | 'due-soon' | 'open' | 'undated'

/** How many days ahead a milestone counts as due soon (screens: Monitor). */
export const dueSoonDays = 30

/** Derives where a milestone stands on the day `today`. A milestone due today is due soon, not late. */
export function milestoneStanding(milestone: Milestone, today: Day): MilestoneStanding {
  if (milestone.status === 'reached' || milestone.status === 'dropped') return milestone.status
  if (!milestone.dueOn) return 'undated'
  const ahead = daysBetween(today, milestone.dueOn)
  if (ahead < 0) return 'late'
  return ahead <= dueSoonDays ? 'due-soon' : 'open'
}
