import { z } from 'zod'
import { longText } from '#shared/lib/cleanText'
import { idSchema } from '#shared/lib/idSchema'
import { placeSchema } from './Answer'

/** How one of the benchmark's context factors bears on this city; printed in the reports as the honest reason. At most one per factor. */
export const contextNoteSchema = z.strictObject({
  id: idSchema<'ContextNote'>(),
  planId: idSchema<'Plan'>(),
  packId: idSchema<'PlanPack'>(),
  /** The context factor's id in the benchmark, `K4`. */
  contextFactorId: placeSchema,
  note: longText(),
})
export type ContextNote = z.infer<typeof contextNoteSchema>
