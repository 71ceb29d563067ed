import { ownPackLimits } from '#shared/lib/ownPackLimits'
import { headSheet, type SheetForm, type SheetWords } from './packSheets'

/** A sheet as it was read. */
export interface ReadSheet {
  readonly name: string
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** What is wrong in a filled sheet, and where. */
export interface SheetFault {
  readonly sheet: string
  /** As Excel counts, from 1; null where the whole sheet is meant. */
  readonly row: number | null
  /** The heading of the column; null where the whole row is meant. */
  readonly column: string | null
  readonly code:
    | 'noSheet'
    | 'noColumn'
    | 'missing'
    | 'tooLong'
    | 'tooMany'
    | 'notAYear'
    | 'unknownFactor'
    | 'unknownRole'
    | 'unknownItem'
    | 'badNumber'
    | 'numberTwice'
    | 'retiredNumber'
  readonly found: string
}

/** A filled row: its words by column, trimmed; empty where nothing stands. */
export interface SheetRow {
  /** As Excel counts, from 1. */
  readonly at: number
  readonly words: Readonly<Record<string, string>>
}

/** Reads sheets by their names and headings, and gathers what is wrong. */
export interface SheetReader {
  readonly has: (sheet: string) => boolean
  /** The filled rows of a sheet. A missing sheet or column is a fault. */
  readonly rows: (form: SheetForm) => readonly SheetRow[]
  /** What the first sheet says of the pack, by field. */
  readonly head: () => Readonly<Record<string, string>>
  readonly fault: (form: SheetForm, row: SheetRow, column: string, code: SheetFault['code']) => void
  readonly faults: readonly SheetFault[]
}

/** @param fields what the first sheet may ask, for which the headings stand in its rows. */
export function createSheetReader(
  sheets: readonly ReadSheet[],
  words: SheetWords,
  fields: readonly string[],
): SheetReader {
  const faults: SheetFault[] = []
  const find = (key: string) =>
    sheets.find(({ name }) => isSame(name, words.sheet(key)) || isSame(name, key))

  const rows = (form: SheetForm): readonly SheetRow[] => {
    const name = words.sheet(form.key)
    const sheet = find(form.key)
    if (!sheet) {
      faults.push({ sheet: name, row: null, column: null, code: 'noSheet', found: '' })
      return []
    }
    const [headings = [], ...below] = sheet.rows
    const places = new Map<string, number>()
    for (const { key } of form.columns) {
      const at = headings.findIndex(
        (heading) =>
          heading !== null &&
          (isSame(String(heading), words.column(key)) || isSame(String(heading), key)),
      )
      if (at !== -1) places.set(key, at)
      else
        faults.push({ sheet: name, row: 1, column: words.column(key), code: 'noColumn', found: '' })
    }
    if (places.size < form.columns.length) return []
    const filled = below.flatMap((cells, index): SheetRow[] => {
      const said = Object.fromEntries(
        [...places].map(([key, at]) => [key, String(cells[at] ?? '').trim()]),
      )
      return Object.values(said).some((text) => text !== '') ? [{ at: index + 2, words: said }] : []
    })
    for (const row of filled)
      for (const { key, required } of form.columns) {
        const text = row.words[key] ?? ''
        if (required && text === '') fault(form, row, key, 'missing')
        if (text.length > lengthOf(key)) fault(form, row, key, 'tooLong')
      }
    return filled
  }

  const fault: SheetReader['fault'] = (form, row, column, code) => {
    faults.push({
      sheet: words.sheet(form.key),
      row: row.at,
      column: words.column(column),
      code,
      found: (row.words[column] ?? '').slice(0, 200),
    })
  }

  return {
    has: (key) => find(key) !== undefined,
    rows,
    head: () => {
      const sheet = find(headSheet.key)
      if (!sheet) {
        const name = words.sheet(headSheet.key)
        faults.push({ sheet: name, row: null, column: null, code: 'noSheet', found: '' })
      }
      return Object.fromEntries(
        fields.map((key) => {
          const row = sheet?.rows.find(
            ([field]) =>
              field !== null &&
              field !== undefined &&
              (isSame(String(field), words.column(key)) || isSame(String(field), key)),
          )
          return [key, String(row?.[1] ?? '').trim()]
        }),
      )
    },
    fault,
    faults,
  }
}

const lines = new Set(['title', 'city', 'country', 'topic', 'website'])

const lengthOf = (column: string): number =>
  lines.has(column) ? ownPackLimits.line : ownPackLimits.text

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()
