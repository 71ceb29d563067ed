import { z } from 'zod'
import { lineText } from '#shared/lib/cleanText'
import { packRefSchema } from '#shared/template/packRefSchema'

/**
 * The item of the library from which a record was drawn, in the words it had then: a new edition of the pack, or its removal,
 * leaves the citation of a plan as it is.
 */
export const drawnFromSchema = z.strictObject({
  ref: packRefSchema,
  /** How people cite it, `47`; empty where its id is a mere name. */
  label: lineText(40),
  title: lineText(),
  /** Title of the pack it stands in. */
  document: lineText(),
  /** Its place in the source, in the forms of `parseSource`. */
  source: lineText(200),
})
export type DrawnFrom = z.infer<typeof drawnFromSchema>

/** What a record says that can be drawn from the library. Records of a plan made before there were drafts lack both. */
export const draftFields = {
  /** Drawn from the library and not yet made the city’s own: true until the first edit of what it says. */
  draft: z.boolean().optional(),
  drawnFrom: z.array(drawnFromSchema).max(20).optional(),
} as const
