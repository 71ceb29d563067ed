import { z } from 'zod'
import { placeSchema } from '#shared/assessment/Answer'
import { longText } from '#shared/lib/cleanText'
import { idSchema } from '#shared/lib/idSchema'

export const weights = ['low', 'medium', 'high'] as const
export const weightSchema = z.enum(weights)
export type Weight = z.infer<typeof weightSchema>

/** What the city decides about one derived gap, and how much it weighs. At most one per factor and round. */
export const gapDecisionSchema = z.strictObject({
  id: idSchema<'GapDecision'>(),
  planId: idSchema<'Plan'>(),
  assessmentId: idSchema<'Assessment'>(),
  factorId: placeSchema,
  importance: weightSchema.nullable(),
  urgency: weightSchema.nullable(),
  feasibility: weightSchema.nullable(),
  decision: z.enum(['address', 'accept', 'outside-competence']).nullable(),
  /** Why this decision. */
  reason: longText(),
})
export type GapDecision = z.infer<typeof gapDecisionSchema>
