import type { MeasurementEntry } from '#renderer/repositories/measurements'
import type { CalendarPeriod } from '#shared/lib/calendarPeriods'
import type { MeasurementCell } from '#shared/monitoring/measurementCells'
import { type EntryFault, entryText, parseEntry } from '#shared/monitoring/parseEntry'
import type { MeasurementRow } from './measurementRows'

/** A pasted cell that cannot be entered: its words, where it would have gone, and why not. */
export interface PasteFault {
  readonly words: string
  /** Null where the block is larger than what is left of the table. */
  readonly row: MeasurementRow | null
  readonly period: CalendarPeriod | null
  readonly why: EntryFault | 'closed' | 'beyond'
}

/** What a pasted block comes to. Empty cells leave what is there. */
export interface PastedEntries {
  readonly entries: readonly MeasurementEntry[]
  /** How many of them take the place of another value. */
  readonly replaced: number
  /** Cells that say what is there already. */
  readonly same: number
  readonly faults: readonly PasteFault[]
}

interface PastePlace {
  readonly rows: readonly MeasurementRow[]
  readonly periods: readonly CalendarPeriod[]
  readonly cellsOf: (row: MeasurementRow) => readonly MeasurementCell[]
  /** Where the first cell goes. */
  readonly line: number
  readonly column: number
  /** BCP 47 tag: the number format of the plan. */
  readonly locale: string
}

/** Reads a block of cells from a spreadsheet as values of the indicators and periods on which it comes to lie, cell by cell. */
export function pasteEntries(
  table: readonly (readonly string[])[],
  { rows, periods, cellsOf, line, column, locale }: PastePlace,
): PastedEntries {
  const entries: MeasurementEntry[] = []
  const faults: PasteFault[] = []
  let replaced = 0
  let same = 0
  for (const [down, words] of table.entries())
    for (const [across, text] of words.entries()) {
      if (text.trim() === '') continue
      const row = rows[line + down] ?? null
      const period = periods[column + across] ?? null
      const cell = row && cellsOf(row)[column + across]
      const fault = (why: PasteFault['why']) => faults.push({ words: text, row, period, why })
      if (!row || !period || !cell) fault('beyond')
      else if (cell.on === null) fault('closed')
      else {
        const { indicator } = row
        const parsed = parseEntry(text, indicator, locale)
        if (parsed.kind === 'fault') fault(parsed.fault)
        else if (parsed.kind === 'values') {
          const before = cell.measurement && entryText(indicator, cell.measurement, locale)
          if (before === entryText(indicator, parsed.values, locale)) same += 1
          else {
            entries.push({ indicatorId: indicator.id, on: cell.on, fields: parsed.values })
            if (before !== null) replaced += 1
          }
        }
      }
    }
  return { entries, replaced, same, faults }
}
