import { z } from 'zod'
import { longText } from '#shared/lib/cleanText'
import { idSchema } from '#shared/lib/idSchema'
import { placeSchema } from './Answer'
import { answerLevels } from './levels'

/** A level of a critical factor judged otherwise than its answers give; it needs its reason. At most one per factor and round. */
export const factorJudgementSchema = z.strictObject({
  id: idSchema<'FactorJudgement'>(),
  planId: idSchema<'Plan'>(),
  assessmentId: idSchema<'Assessment'>(),
  factorId: placeSchema,
  level: z.enum(answerLevels),
  reason: longText(),
})
export type FactorJudgement = z.infer<typeof factorJudgementSchema>
