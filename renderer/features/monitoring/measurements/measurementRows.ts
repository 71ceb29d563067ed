import type { ActionId, IndicatorId, OwnerId } from '#shared/lib/ids'
import type { Indicator, Measurement } from '#shared/monitoring/Indicator'
import type { IndicatorStatus } from '#shared/monitoring/indicatorStatus'
import type { MeasurementDue } from '#shared/monitoring/measurementDue'

/** One indicator in the grid of measurements. */
export interface MeasurementRow {
  readonly indicator: Indicator
  /** By rising day. */
  readonly measurements: readonly Measurement[]
  readonly status: IndicatorStatus
  readonly due: MeasurementDue
  readonly ownerId: OwnerId | null
}

export interface MeasurementFilter {
  readonly text: string
  readonly owner: OwnerId | 'none' | ''
  readonly actionId: ActionId | ''
  readonly status: IndicatorStatus | ''
  /** Those of which a value is owed, or owed for longer than the days of grace. */
  readonly due: 'owed' | 'late' | ''
}

export const noMeasurementFilter: MeasurementFilter = {
  text: '',
  owner: '',
  actionId: '',
  status: '',
  due: '',
}

/** The rows that pass the filter, in the order given. */
export function shownRows(
  rows: readonly MeasurementRow[],
  filter: MeasurementFilter,
  locale: string,
): MeasurementRow[] {
  const words = filter.text.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean)
  return rows.filter(({ indicator, status, due, ownerId }) => {
    if (filter.owner && ownerId !== (filter.owner === 'none' ? null : filter.owner)) return false
    if (filter.actionId && !indicator.actionIds.includes(filter.actionId)) return false
    if (filter.status && status !== filter.status) return false
    if (filter.due === 'owed' && due.dueOn === null) return false
    if (filter.due === 'late' && !due.isLate) return false
    const text = `${indicator.name} ${indicator.unit} ${indicator.source}`.toLocaleLowerCase(locale)
    return words.every((word) => text.includes(word))
  })
}

/** The rows, with those of before wherever nothing of them differs, so that only rows that changed are drawn anew. */
export function keepSameRows(
  before: ReadonlyMap<IndicatorId, MeasurementRow>,
  rows: readonly MeasurementRow[],
): MeasurementRow[] {
  return rows.map((row) => {
    const known = before.get(row.indicator.id)
    return known && isSame(known, row) ? known : row
  })
}

function isSame(a: MeasurementRow, b: MeasurementRow): boolean {
  return (
    a.indicator === b.indicator &&
    a.status === b.status &&
    a.ownerId === b.ownerId &&
    a.due.dueOn === b.due.dueOn &&
    a.due.isLate === b.due.isLate &&
    a.due.nextOn === b.due.nextOn &&
    a.measurements.length === b.measurements.length &&
    a.measurements.every((measurement, index) => measurement === b.measurements[index])
  )
}
