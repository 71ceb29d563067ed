import { z } from 'zod'
import { lineText } from '#shared/lib/cleanText'
import { daySchema } from '#shared/lib/dateSchemas'
import { idSchema } from '#shared/lib/idSchema'

/** One round of judging the city against one benchmark. Rounds are kept and never overwritten. */
export const assessmentSchema = z.strictObject({
  id: idSchema<'Assessment'>(),
  planId: idSchema<'Plan'>(),
  /** The plan's own copy of the benchmark that this round was answered against. */
  packId: idSchema<'PlanPack'>(),
  kind: z.enum(['self', 'peer', 'follow-up']),
  startedOn: daySchema,
  /** Who took part, in the city's own words (roles rather than names). */
  participants: lineText(1000),
})
export type Assessment = z.infer<typeof assessmentSchema>
