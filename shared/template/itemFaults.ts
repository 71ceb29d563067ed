import { parseSource, type Source } from './parseSource'
import { longSentencesOf } from './sentences'
import type { TemplateFault } from './TemplateFault'

/** Faults of a source string: unreadable, or not citing the item that it stands on. */
export function sourceFaults(
  path: string,
  text: string,
  isOwn: (source: Source) => boolean = () => true,
): readonly TemplateFault[] {
  const read = parseSource(text)
  if (!read.ok) {
    const code = read.fault === 'malformed' ? 'malformedSource' : 'noSuchPlace'
    return [{ path, code, found: read.text }]
  }
  return read.sources.some(isOwn) ? [] : [{ path, code: 'foreignSource', found: text }]
}

/** Faults of the place of an item in a list that counts from 1: its number and its id. */
export function placeFaults(
  path: string,
  item: { readonly id: string; readonly number: number },
  idPrefix: string,
  index: number,
): readonly TemplateFault[] {
  const faults: TemplateFault[] = []
  if (item.number !== index + 1)
    faults.push({ path: `${path}/number`, code: 'wrongNumber', found: String(item.number) })
  if (item.id !== `${idPrefix}${index + 1}`)
    faults.push({ path: `${path}/id`, code: 'misplacedId', found: item.id })
  return faults
}

/** Every sentence that is too long, in the named fields of an item. */
export const proseFaults = (
  path: string,
  fields: Readonly<Record<string, string | null>>,
): readonly TemplateFault[] =>
  Object.entries(fields).flatMap(([name, text]) =>
    longSentencesOf(text ?? '').map((found) => ({
      path: `${path}/${name}`,
      code: 'longSentence' as const,
      found,
    })),
  )

/** Ids that stand more than once. Each is reported where it stands again. */
export function duplicateFaults(
  items: readonly { readonly path: string; readonly id: string }[],
): readonly TemplateFault[] {
  const seen = new Set<string>()
  return items.flatMap(({ path, id }) => {
    if (seen.has(id)) return [{ path: `${path}/id`, code: 'duplicateId' as const, found: id }]
    seen.add(id)
    return []
  })
}
