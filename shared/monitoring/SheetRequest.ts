import { z } from 'zod'
import { daySchema, instantSchema } from '#shared/lib/dateSchemas'
import { idSchema } from '#shared/lib/idSchema'

/** A sheet that was made for an owner: what it asks for, and what the plan said then. */
export const sheetRequestSchema = z.strictObject({
  id: idSchema<'SheetRequest'>(),
  planId: idSchema<'Plan'>(),
  ownerId: idSchema<'Owner'>(),
  madeAt: instantSchema,
  /** Revision of the plan whose values stand in the sheet: what has changed since is worked out from the history. */
  revision: z.number().int().min(1),
  answerBy: daySchema.nullable(),
  milestoneIds: z.array(idSchema<'Milestone'>()).max(10_000),
  indicatorIds: z.array(idSchema<'Indicator'>()).max(10_000),
  /** When it was read back in; null while the owner has not answered. */
  returnedAt: instantSchema.nullable(),
})
export type SheetRequest = z.infer<typeof sheetRequestSchema>
