import type { SheetForm } from './packSheets'
import type { SheetReader, SheetRow } from './SheetReader'

/** The years of a cell such as `2012, 2014`; anything else there is a fault. */
export function yearsIn(reader: SheetReader, form: SheetForm, row: SheetRow): readonly number[] {
  const parts = (row.words.years ?? '').split(/[\s,;–-]+/).filter((part) => part !== '')
  const years = parts.map(Number)
  if (!years.every((year) => Number.isInteger(year) && year >= 1900 && year <= 2100)) {
    reader.fault(form, row, 'years', 'notAYear')
    return []
  }
  return [...new Set(years)].sort((a, b) => a - b)
}
