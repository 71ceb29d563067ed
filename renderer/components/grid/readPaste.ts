import { type CellKind, type CellReading, type ReadCell, readCell } from '#shared/lib/readCell'

/** A column that cells can be pasted into. */
export interface PasteColumn {
  readonly id: string
  readonly label: string
  readonly cell: CellKind
}

/** Where the keyboard was: the columns from there on to the right. Null: new rows are made. */
export type PastePlace = readonly string[] | null

/** How a pasted block is to be understood. */
export interface PasteSetting {
  /** `fill` writes into the rows from the keyboard on, and adds those that go beyond the last; `add` makes new rows of all. */
  readonly mode: 'fill' | 'add'
  /** Whether the first row names the columns. */
  readonly hasHead: boolean
  /** Where each column of the block goes; null: nowhere. */
  readonly columns: readonly (string | null)[]
}

/** One row of the block: how its cells are understood, by column. */
export type PastedRow = ReadonlyMap<string, ReadCell>

/**
 * How a block is most likely meant. Where its first row names columns, these say what goes where, and new rows are made; else the cells
 * follow one another from the keyboard on.
 */
export function suggestSetting(
  table: readonly (readonly string[])[],
  columns: readonly PasteColumn[],
  place: PastePlace,
): PasteSetting {
  const width = Math.max(0, ...table.map((row) => row.length))
  const named = columnsByHead(table[0] ?? [], columns)
  const found = named.filter((id) => id !== null).length
  if (table.length > 1 && found > 0 && found * 2 >= (table[0] ?? []).filter(Boolean).length)
    return { mode: 'add', hasHead: true, columns: filled(named, width) }
  const writable = new Set(columns.map(({ id }) => id))
  const along = place ?? columns.map(({ id }) => id)
  return {
    mode: place === null ? 'add' : 'fill',
    hasHead: false,
    columns: filled(
      along.map((id) => (writable.has(id) ? id : null)),
      width,
    ),
  }
}

function filled(ids: readonly (string | null)[], width: number): (string | null)[] {
  return Array.from({ length: width }, (_, index) => ids[index] ?? null)
}

function columnsByHead(
  head: readonly string[],
  columns: readonly PasteColumn[],
): (string | null)[] {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
  const idOf = new Map(columns.map(({ id, label }) => [plain(label), id]))
  const taken = new Set<string>()
  return head.map((text) => {
    const id = idOf.get(plain(text))
    if (id === undefined || taken.has(id)) return null
    taken.add(id)
    return id
  })
}

/** Understands a block cell by cell. Rows without any word are left out where rows are made; where rows are filled they keep their place. */
export function readPaste(
  table: readonly (readonly string[])[],
  columns: readonly PasteColumn[],
  setting: PasteSetting,
  reading: CellReading,
): PastedRow[] {
  const cellOf = new Map(columns.map(({ id, cell }) => [id, cell]))
  const rows = setting.hasHead ? table.slice(1) : table
  const kept =
    setting.mode === 'add' ? rows.filter((row) => row.some((text) => text.trim() !== '')) : rows
  return kept.map((row) => {
    const read = new Map<string, ReadCell>()
    for (const [index, id] of setting.columns.entries()) {
      const cell = id === null ? undefined : cellOf.get(id)
      // A row that is shorter than others says nothing about the columns it lacks.
      if (id !== null && cell && index < row.length)
        read.set(id, readCell(row[index] ?? '', cell, reading))
    }
    return read
  })
}

/** The words that no choice answers to and that can become one, each once, with how often they stand there. */
export function unknownWords(
  rows: readonly PastedRow[],
  columns: readonly PasteColumn[],
): ReadonlyMap<string, number> {
  const open = new Set(
    columns.flatMap(({ id, cell }) => (cell.kind === 'choice' && cell.open ? [id] : [])),
  )
  const words = new Map<string, number>()
  for (const row of rows)
    for (const [id, read] of row)
      if (read.is === 'unknown' && open.has(id))
        words.set(read.word, (words.get(read.word) ?? 0) + 1)
  return words
}

/** How many cells are not understood, by column; words that were given a meaning count as understood. */
export function notUnderstood(
  rows: readonly PastedRow[],
  meanings: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const [id, read] of row)
      if (read.is !== 'value' && !(read.is === 'unknown' && meanings.has(read.word)))
        counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/**
 * The values to store from a row, by column. A cell that is not understood is left out: it stays as it is, or empty in a new row.
 * @param meanings what unknown words stand for
 */
export function pastedValues(
  row: PastedRow,
  meanings: ReadonlyMap<string, string>,
): Map<string, string | null> {
  const values = new Map<string, string | null>()
  for (const [id, read] of row) {
    if (read.is === 'value') values.set(id, read.value)
    else if (read.is === 'unknown') {
      const meaning = meanings.get(read.word)
      if (meaning !== undefined) values.set(id, meaning)
    }
  }
  return values
}
