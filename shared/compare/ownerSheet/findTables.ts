import { headingMark } from '#shared/lib/formSheet'
import { sheetKeys } from '#shared/monitoring/sheetMark'
import type { FilledSheet, SheetFault, SheetFaultCode } from './SheetAnswers'

type Cell = FilledSheet['rows'][number][number]
type TableName = keyof typeof sheetKeys

/** A row with answers, by the keys of its columns. */
export interface FoundRow {
  /** What stands in the hidden cell. */
  readonly key: Cell
  readonly cell: (key: string) => Cell
  /** The place of a column in this row, for saying what is wrong there. */
  readonly fault: (columnKey: string, code: SheetFaultCode, found?: Cell) => SheetFault
}

/** A table of answers in a sheet that came back. */
export interface FoundTable {
  readonly table: TableName
  /** Keys of the columns that it has. */
  readonly columns: ReadonlySet<string>
  readonly rows: readonly FoundRow[]
  /** What to say of a column that is not there: it is missing among the headings. */
  readonly missing: (columnKey: string) => SheetFault
}

/**
 * Finds the tables of answers by their hidden keys, wherever rows and columns were moved to and whatever the sheets are called.
 * @param place how a column is called: by its letter or by its number
 */
export function findTables(
  sheets: readonly FilledSheet[],
  place: (column: number) => string,
): { readonly tables: readonly FoundTable[]; readonly faults: readonly SheetFault[] } {
  const tables: FoundTable[] = []
  const faults: SheetFault[] = []
  for (const sheet of sheets) {
    const found = tableIn(sheet, place)
    if (!found) continue
    tables.push(found.table)
    faults.push(...found.faults)
  }
  return { tables, faults }
}

function tableIn(sheet: FilledSheet, place: (column: number) => string) {
  const { name, rows } = sheet
  const at = rows.findIndex((row) => row.some((cell) => tableNamed(cell) !== null))
  const keys = rows[at] ?? []
  const table = keys.map(tableNamed).find((each) => each !== null)
  if (!table) return null
  const columnOf = new Map<string, number>()
  const faults: SheetFault[] = []
  const marked = rows.findIndex((row) => row.includes(headingMark))
  const headingRow = marked >= 0 ? marked : at
  const headings = sheet.headings ?? rows[headingRow] ?? []
  const faultAt =
    (row: number) =>
    (key: string, code: SheetFaultCode, found: Cell = null): SheetFault => {
      const column = columnOf.get(key) ?? 0
      return {
        sheet: name,
        row: row + 1,
        column: place(column),
        heading: String(headings[column] ?? ''),
        code,
        found: shown(found),
      }
    }
  for (const [column, key] of keys.entries()) {
    if (typeof key !== 'string' || !key.startsWith('cg:')) continue
    if (columnOf.has(key)) faults.push(faultAt(at)(key, 'columnTwice', key))
    else columnOf.set(key, column)
  }
  const rowKey = sheetKeys[table].row
  const found = rows.flatMap((row, index): FoundRow[] => {
    const key = row[columnOf.get(rowKey) ?? -1] ?? null
    if (index === at || key === headingMark) return []
    const cell = (column: string) => row[columnOf.get(column) ?? -1] ?? null
    return [{ key, cell, fault: faultAt(index) }]
  })
  const missing = (key: string) => faultAt(headingRow)(key, 'columnMissing', key)
  return { table: { table, columns: new Set(columnOf.keys()), rows: found, missing }, faults }
}

function tableNamed(cell: Cell): TableName | null {
  if (cell === sheetKeys.milestone.row) return 'milestone'
  return cell === sheetKeys.value.row ? 'value' : null
}

function shown(cell: Cell): string {
  const text = String(cell ?? '').replace(/\s+/g, ' ')
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
