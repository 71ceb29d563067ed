import { z } from 'zod'
import type { OwnPackEntry } from '#shared/ipc'

const format = 'common-ground/own-pack/1'

// What main reads of a pack's file: the envelope. The content is the window's to judge.
const fileSchema = z.object({
  format: z.literal(format),
  id: z.string(),
  version: z.string(),
  kind: z.string(),
  title: z.string(),
  state: z.enum(['draft', 'released']),
  changedAt: z.string(),
  content: z.record(z.string(), z.unknown()),
})

export interface OwnPackFile {
  readonly entry: OwnPackEntry
  /** JSON text. */
  readonly content: string
}

/** The text of a pack's file. @throws where the content is no JSON object */
export function writeOwnPackFile({ entry, content }: OwnPackFile): string {
  const parsed: unknown = JSON.parse(content)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new Error('The content of a pack is an object')
  return `${JSON.stringify({ format, ...entry, content: parsed }, null, 2)}\n`
}

/** Reads the text of a pack's file; null where it is none, or not the one that its name says. */
export function readOwnPackFile(
  text: string,
  named: { readonly id: string; readonly version: string },
): OwnPackFile | null {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return null
  }
  const parsed = fileSchema.safeParse(json)
  if (!parsed.success) return null
  const { content, format: _, ...entry } = parsed.data
  if (entry.id !== named.id || entry.version !== named.version) return null
  return { entry, content: JSON.stringify(content) }
}
