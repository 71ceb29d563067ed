import { z } from 'zod'
import { lineText, longText } from '#shared/lib/cleanText'
import { instantSchema } from '#shared/lib/dateSchemas'
import { idSchema } from '#shared/lib/idSchema'

const fieldValues = z.record(z.string().max(60), z.unknown())

/**
 * What happened to one record. `before` and `after` hold only the fields that differ; an added record has no `before`,
 * a removed one no `after` (its `before` is the whole record).
 */
export const editSchema = z.strictObject({
  table: z.string().max(40),
  recordId: z.string().max(64),
  before: fieldValues.nullable(),
  after: fieldValues.nullable(),
})
export type Edit = z.infer<typeof editSchema>

/**
 * One step of a plan's history, append-only: what a command changed, when, by whom and why. It gives undo and redo, the history with
 * its reasons, "what changed since", the journal, and the base for comparing two copies.
 */
export const changeSchema = z.strictObject({
  id: idSchema<'Change'>(),
  planId: idSchema<'Plan'>(),
  /** 1 for the change that made the plan, then one more each time. */
  revision: z.number().int().min(1),
  at: instantSchema,
  /** Profile name of whoever did it; may be empty. */
  by: lineText(160),
  /** Name of the command, `setAnswerLevel`: a key of the message catalogue `change`. */
  command: z.string().regex(/^[A-Za-z]{1,60}$/),
  /** The reason given, where one was asked for. */
  why: longText(4000),
  /** Steps of one stretch of typing share a group, and are undone together; null elsewhere. */
  group: z.string().max(64).nullable(),
  /** The revisions that this change takes back (`undo`) or brings back (`redo`); null for an ordinary step. */
  reverts: z
    .strictObject({
      kind: z.enum(['undo', 'redo']),
      revisions: z.array(z.number().int().min(1)).min(1),
    })
    .nullable(),
  edits: z.array(editSchema).max(100_000),
})
export type Change = z.infer<typeof changeSchema>
