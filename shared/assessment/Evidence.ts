import { z } from 'zod'
import { lineText, longText } from '#shared/lib/cleanText'
import { daySchema, instantSchema } from '#shared/lib/dateSchemas'
import { idSchema } from '#shared/lib/idSchema'

/** A source that supports an answer. */
export const evidenceSchema = z.strictObject({
  id: idSchema<'Evidence'>(),
  planId: idSchema<'Plan'>(),
  kind: z.enum(['document', 'link', 'data', 'testimony']),
  title: lineText(),
  note: longText(),
  /** Date of the source itself. */
  on: daySchema.nullable(),
  /** A web address as typed; only `safeWebAddress` makes it a link. */
  address: lineText(2000),
  attachmentId: idSchema<'Attachment'>().nullable(),
  /** Kept out of documents for the public. */
  confidential: z.boolean(),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** A file kept with a plan. Only what describes it; the bytes are kept by the main process under their SHA-256. */
export const attachmentSchema = z.strictObject({
  id: idSchema<'Attachment'>(),
  planId: idSchema<'Plan'>(),
  name: lineText(255),
  mediaType: z.string().regex(/^[\w.+-]{1,80}\/[\w.+-]{1,120}$/),
  byteLength: z.number().int().min(0).max(20_000_000),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  addedAt: instantSchema,
})
export type Attachment = z.infer<typeof attachmentSchema>
