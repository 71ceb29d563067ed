import { z } from 'zod'
import { lineText } from '#shared/lib/cleanText'
import { idSchema } from '#shared/lib/idSchema'

/** The one unit or person answerable: role and department first, the person only where the city wishes (field: 5.3). */
export const ownerSchema = z.strictObject({
  id: idSchema<'Owner'>(),
  planId: idSchema<'Plan'>(),
  role: lineText(160),
  department: lineText(160),
  /** Name of the person; may be empty. Never printed in documents for the public. */
  person: lineText(160),
})
export type Owner = z.infer<typeof ownerSchema>
