import { z } from 'zod'
import { lineText } from '#shared/lib/cleanText'
import { instantSchema } from '#shared/lib/dateSchemas'
import { idSchema } from '#shared/lib/idSchema'

/**
 * A state of the plan that was frozen. It names a revision: the records of that revision are worked out from the history (`recordsAt`),
 * and the checksum shows that they are still the same.
 */
export const snapshotSchema = z.strictObject({
  id: idSchema<'Snapshot'>(),
  planId: idSchema<'Plan'>(),
  revision: z.number().int().min(1),
  takenAt: instantSchema,
  title: lineText(200),
  /** The review that was signed off with it; null where it was taken by hand. */
  reviewId: idSchema<'Review'>().nullable(),
  /** SHA-256 over the records at that revision (`recordsChecksum`). */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Snapshot = z.infer<typeof snapshotSchema>
