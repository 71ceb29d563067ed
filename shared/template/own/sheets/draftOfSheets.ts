import { ownPackLimits } from '#shared/lib/ownPackLimits'
import type { KnownItems } from '#shared/template/KnownItems'
import { idsOfDraft } from '#shared/template/own/itemIds'
import { checkedDraft, type DraftContent } from '#shared/template/own/OwnPack'
import type { OwnPackFormat, PackDraft } from '#shared/template/own/PackDraft'
import { benchmarkOfSheets } from './benchmarkOfSheets'
import { commitmentsOfSheets } from './commitmentsOfSheets'
import { headFieldsOf, headSheet, type SheetWords, sheetForms } from './packSheets'
import { practicesOfSheets } from './practicesOfSheets'
import { createSheetReader, type ReadSheet, type SheetFault } from './SheetReader'

/** What a reading of sheets needs to know beside the sheets. */
export interface SheetReading {
  readonly words: SheetWords
  /** The draft that the sheets change: a new one, or the next version of the pack that they name. */
  readonly begin: (format: OwnPackFormat, title: string) => DraftContent
  /** Everything that a link may name. */
  readonly known: KnownItems
}

/** The kind of pack that sheets hold, by their names; null where they hold none. */
export function formatOfSheets(
  sheets: readonly ReadSheet[],
  words: SheetWords,
): OwnPackFormat | null {
  const { has } = createSheetReader(sheets, words, [])
  if (has('factors')) return 'common-ground/benchmark/1'
  if (has('commitments')) return 'common-ground/commitments/1'
  return has('practices') ? 'common-ground/practice/1' : null
}

/** The pack that filled sheets say they are of; null for a new one. */
export function packNamedIn(
  sheets: readonly ReadSheet[],
  words: SheetWords,
): { readonly id: string; readonly version: string } | null {
  const { packId = '' } = createSheetReader(sheets, words, ['packId']).head()
  const [, id, version] = /^([a-z][a-z0-9-]{0,79}) (\d+\.\d+\.\d+)$/.exec(packId) ?? []
  return id && version ? { id, version } : null
}

/**
 * Reads filled sheets as a draft. Items that carry a number of the pack are those items with the words of the sheet; others are new.
 * Items of the pack that the sheets leave out are taken out.
 *
 * @returns the draft, or everything that is wrong; then nothing is taken.
 */
export function draftOfSheets(
  sheets: readonly ReadSheet[],
  { words, begin, known }: SheetReading,
): { readonly draft: DraftContent | null; readonly faults: readonly SheetFault[] } {
  const format = formatOfSheets(sheets, words)
  if (!format) {
    const wanted = Object.values(sheetForms).map(([form]) => words.sheet(form?.key ?? ''))
    const faults = wanted.map((sheet) => noSheet(sheet))
    return { draft: null, faults }
  }
  const fields = headFieldsOf(format)
  const reader = createSheetReader(sheets, words, fields)
  const head = reader.head()
  const before = begin(format, head.title ?? '')
  const faults: SheetFault[] = []
  const year = head.year === '' ? before.pack.year : Number(head.year)
  if (year !== null && (!Number.isInteger(year) || year < 1900 || year > 2100))
    faults.push(headFault(words, sheets, 'year', 'notAYear', head.year ?? ''))
  for (const field of ['title', 'shortTitle', 'publisher', 'about', 'standard'] as const) {
    const text = head[field] ?? ''
    if (
      text.length >
      (field === 'about' || field === 'standard' ? ownPackLimits.text : ownPackLimits.line)
    )
      faults.push(headFault(words, sheets, field, 'tooLong', text.slice(0, 200)))
  }
  if (head.title === '') faults.push(headFault(words, sheets, 'title', 'missing', ''))
  const { title = '', publisher = '', about = '' } = head
  const headed: PackDraft = {
    ...before.pack,
    title,
    shortTitle: head.shortTitle || title,
    publisher,
    about,
    year: faults.length > 0 ? null : year,
  }
  const pack = filled(headed, before, reader, head.standard ?? '', known)
  const all = [...reader.faults, ...faults]
  if (all.length > 0) return { draft: null, faults: all }
  const left = new Set(idsOfDraft(pack))
  const gone = idsOfDraft(before.pack).filter((id) => !left.has(id))
  const retiredIds = [...new Set([...before.retiredIds, ...gone])]
  const draft = checkedDraft({ ...before, pack, retiredIds })
  // Every cell was held against its length: what is left are more items than a pack may have.
  return draft
    ? { draft, faults: [] }
    : { draft: null, faults: [{ ...noSheet(words.sheet(headSheet.key)), code: 'tooMany' }] }
}

function filled(
  pack: PackDraft,
  content: DraftContent,
  reader: Parameters<typeof benchmarkOfSheets>[2],
  standard: string,
  known: KnownItems,
): PackDraft {
  switch (pack.format) {
    case 'common-ground/benchmark/1':
      return benchmarkOfSheets(pack, content, reader, standard)
    case 'common-ground/commitments/1':
      return commitmentsOfSheets(pack, content, reader, known)
    case 'common-ground/practice/1':
      return practicesOfSheets(pack, content, reader, known)
  }
}

const noSheet = (sheet: string): SheetFault => ({
  sheet,
  row: null,
  column: null,
  code: 'noSheet',
  found: '',
})

function headFault(
  words: SheetWords,
  sheets: readonly ReadSheet[],
  field: string,
  code: SheetFault['code'],
  found: string,
): SheetFault {
  const name = words.sheet(headSheet.key)
  const sheet = sheets.find((each) => each.name.toLowerCase() === name.toLowerCase())
  const at = sheet?.rows.findIndex(([cell]) => cell === words.column(field)) ?? -1
  return { sheet: name, row: at === -1 ? null : at + 1, column: words.column(field), code, found }
}
