import { formatDay } from '#shared/lib/dates'
import type { CellKind } from '#shared/lib/readCell'

/** The value of a cell in words, as the plan writes them. @param locale BCP 47 tag of the plan's language */
export function cellWords(value: string | null, cell: CellKind, locale: string): string {
  if (cell.kind === 'text') return value ?? ''
  if (cell.kind === 'day') return value ? formatDay(value, locale, 'short') : ''
  return cell.choices.find((choice) => choice.value === value)?.label ?? cell.none ?? ''
}
