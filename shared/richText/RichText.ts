import { z } from 'zod'
import { cleanText } from '#shared/lib/cleanText'
import { fail, ok, type Result } from '#shared/lib/result'
import { safeWebAddress } from '#shared/lib/webAddress'

/** What a run of text may carry. */
export type RichTextMark =
  | { type: 'bold' }
  | { type: 'italic' }
  | { type: 'link'; attrs: { href: string } }
/** A piece of a paragraph. */
export type RichTextInline =
  | { type: 'text'; text: string; marks?: RichTextMark[] | undefined }
  | { type: 'hardBreak' }
/** A block of rich text; lists nest. */
export type RichTextBlock =
  | { type: 'paragraph'; content?: RichTextInline[] | undefined }
  | { type: 'bulletList'; content: RichTextListItem[] }
  | { type: 'orderedList'; attrs?: { start: number } | undefined; content: RichTextListItem[] }
  | { type: 'blockquote'; content: RichTextBlock[] }
export interface RichTextListItem {
  type: 'listItem'
  content: RichTextBlock[]
}
/** A rich text as the editor keeps it (Tiptap JSON), held to the nodes and marks that our documents can print. */
export interface RichText {
  type: 'doc'
  content: RichTextBlock[]
}

const markSchema: z.ZodType<RichTextMark> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({
      href: z.string().refine((href) => safeWebAddress(href) !== null, { message: 'link' }),
    }),
  }),
])
const inlineSchema: z.ZodType<RichTextInline> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string().overwrite(cleanText).max(100_000),
    marks: z.array(markSchema).max(3).optional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
])
const blockSchema: z.ZodType<RichTextBlock> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('paragraph'),
      // A text of which cleaning left nothing goes: no editor opens a document that holds an empty one.
      content: z
        .array(inlineSchema)
        .max(5000)
        .transform((inlines) => inlines.filter((inline) => inline.type !== 'text' || inline.text))
        .optional(),
    }),
    z.strictObject({
      type: z.literal('bulletList'),
      content: z.array(listItemSchema).min(1).max(1000),
    }),
    z.strictObject({
      type: z.literal('orderedList'),
      attrs: z.strictObject({ start: z.number().int().min(0).max(10_000) }).optional(),
      content: z.array(listItemSchema).min(1).max(1000),
    }),
    z.strictObject({
      type: z.literal('blockquote'),
      content: z.array(blockSchema).min(1).max(1000),
    }),
  ]),
)
const listItemSchema: z.ZodType<RichTextListItem> = z.lazy(() =>
  z.strictObject({
    type: z.literal('listItem'),
    // The editor's list items begin with a paragraph; it cannot work on others.
    content: z
      .array(blockSchema)
      .min(1)
      .max(1000)
      .refine((blocks) => blocks[0]?.type === 'paragraph', { message: 'listItem' }),
  }),
)

/** The deepest nesting that is read; deeper text is refused before anything walks it by recursion. */
export const maxRichTextDepth = 64

const shapeSchema: z.ZodType<RichText> = z.strictObject({
  type: z.literal('doc'),
  content: z.array(blockSchema).min(1).max(5000),
})

/** The validator of a rich text. Nesting is measured first, without recursion, so that a hostile file cannot exhaust the stack. */
export const richTextSchema: z.ZodType<RichText> = z
  .unknown()
  .refine((value) => depthOf(value) <= maxRichTextDepth, { message: 'depth', abort: true })
  .pipe(shapeSchema)

/**
 * Checks a text before an editor sees it: an editor shows an empty page for one unknown node, and saving that would lose the words.
 * @returns the text, or a failure `richText.unreadable` with the first place that does not fit
 */
export function checkRichText(value: unknown): Result<RichText> {
  const checked = richTextSchema.safeParse(value)
  if (checked.success) return ok(checked.data)
  const first = checked.error.issues[0]
  return fail('richText.unreadable', {}, first ? `${first.path.join('.')}: ${first.message}` : '')
}

function depthOf(value: unknown): number {
  let deepest = 0
  const open: { node: unknown; depth: number }[] = [{ node: value, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    deepest = Math.max(deepest, next.depth)
    if (deepest > maxRichTextDepth) return deepest
    if (typeof next.node === 'object' && next.node !== null)
      for (const child of Object.values(next.node))
        open.push({ node: child, depth: next.depth + (Array.isArray(child) ? 0 : 1) })
  }
  return deepest
}
