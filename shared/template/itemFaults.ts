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

/** Texts that a city may leave empty, and what ships may not. */
export const emptyTextFaults = (
  path: string,
  fields: Readonly<Record<string, string>>,
): readonly TemplateFault[] =>
  Object.entries(fields).flatMap(([name, text]) =>
    text === '' ? [{ path: `${path}/${name}`, code: 'missingText' as const, found: '' }] : [],
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

/** Every sentence that is too long, in a list of texts of an item. */
export const listFaults = (
  path: string,
  name: string,
  texts: readonly string[],
): readonly TemplateFault[] =>
  texts.flatMap((text, at) => proseFaults(`${path}/${name}`, { [at]: text }))

/** Whether a source is the item itself: the place in its document has the id of the item. */
export const citesItself =
  ({ id }: { readonly id: string }) =>
  ({ place }: Source): boolean =>
    place === id

/** A fault where an item names a group that its pack does not list. */
export const groupFaults = (
  path: string,
  code: TemplateFault['code'],
  groupId: string,
  groups: readonly { readonly id: string }[],
): readonly TemplateFault[] =>
  groups.some(({ id }) => id === groupId) ? [] : [{ path, code, found: groupId }]

/** Groups of a pack, such as chapters, that no item belongs to. */
export const emptyGroupFaults = (
  path: string,
  groups: readonly { readonly id: string }[],
  usedIds: readonly string[],
): readonly TemplateFault[] =>
  groups.flatMap(({ id }, index) =>
    usedIds.includes(id)
      ? []
      : [{ path: `${path}/${index}`, code: 'emptyGroup' as const, found: id }],
  )

/** Years that do not rise. */
export const yearFaults = (path: string, years: readonly number[]): readonly TemplateFault[] =>
  years.some((year, at) => at > 0 && year <= (years[at - 1] ?? year))
    ? [{ path: `${path}/years`, code: 'unorderedYears', found: years.join(', ') }]
    : []
