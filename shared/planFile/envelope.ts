import { z } from 'zod'

/** Names of the entries in a `.cityplan` file, which is a zip. Attachments are named by their SHA-256. */
export const planFileEntries = {
  envelope: 'envelope.json',
  snapshot: 'plan.json',
  attachmentFolder: 'attachments/',
} as const

/** All that the main process knows of a plan file: what it is, which version wrote it, and how to see that it is whole. */
export const envelopeSchema = z.strictObject({
  format: z.literal('common-ground/plan'),
  formatVersion: z.number().int().min(1).max(10_000),
  appVersion: z.string().max(40),
  savedAt: z.string().max(40),
  /** SHA-256 (hex) of the entry `plan.json`. */
  snapshotSha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Envelope = z.infer<typeof envelopeSchema>
