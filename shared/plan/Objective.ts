import { z } from 'zod'
import { lineText, longText } from '#shared/lib/cleanText'
import { idSchema } from '#shared/lib/idSchema'
import { orderSchema } from '#shared/lib/orderKey'

/** The change sought, above the actions that lead there. It holds no number: that is the target of an indicator. */
export const objectiveSchema = z.strictObject({
  id: idSchema<'Objective'>(),
  planId: idSchema<'Plan'>(),
  order: orderSchema,
  title: lineText(),
  /** What will be different, and for whom, when it is reached. */
  description: longText(4000),
})
export type Objective = z.infer<typeof objectiveSchema>
