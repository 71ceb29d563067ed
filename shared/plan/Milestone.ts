import { z } from 'zod'
import { lineText, longText } from '#shared/lib/cleanText'
import { daySchema } from '#shared/lib/dateSchemas'
import { idSchema } from '#shared/lib/idSchema'
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
  /** Milestones that must be reached before this one can be. */
  dependsOnIds: z.array(idSchema<'Milestone'>()).max(100).default([]),
  evidenceIds: z.array(idSchema<'Evidence'>()).max(100),
  note: longText(),
  ...draftFields,
})
export type Milestone = z.infer<typeof milestoneSchema>
