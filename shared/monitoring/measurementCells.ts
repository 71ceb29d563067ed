import type { CalendarPeriod } from '#shared/lib/calendarPeriods'
import type { Day } from '#shared/lib/dates'
import type { Indicator, Measurement } from './Indicator'
import { type MeasuredTime, measurementDue, periodEnds } from './measurementDue'

/**
 * What is asked of an indicator in a column of the grid:
 * `late` and `due`: a value is owed; `under-way`: the period is not over; `asked`: it was asked for, and a later value has answered;
 * `open`: nothing is asked, and any day will do; `not-asked`: the period ends in another column; `ahead`: it has not begun;
 * `not-collected`: the city does not collect it.
 */
export type CellStanding =
  | 'late'
  | 'due'
  | 'under-way'
  | 'asked'
  | 'open'
  | 'not-asked'
  | 'ahead'
  | 'not-collected'

/** One indicator in one column. */
export interface MeasurementCell {
  readonly standing: CellStanding
  /** The latest measurement of the column. */
  readonly measurement: Measurement | null
  /** How many more the column holds. */
  readonly more: number
  /** How many periods end in the column: with more than one, values are entered in narrower columns, so that none is mistaken for another. */
  readonly periods: number
  /** The day that a value typed here gets; null where none can be entered. */
  readonly on: Day | null
}

/**
 * The cells of one indicator. A value that is typed into a column is dated with the period that ends in it, or today where that is
 * still under way. What was measured on another day is shown in the column that holds the day, and can be corrected there.
 * @param measurements of the indicator, by rising day
 * @param columns months, quarters or years, one after the other
 */
export function measurementCells(
  indicator: Indicator,
  measurements: readonly Measurement[],
  columns: readonly CalendarPeriod[],
  time: MeasuredTime,
  today: Day,
): MeasurementCell[] {
  const { frequency } = indicator
  const due = measurementDue(indicator, measurements, time, today)
  const ends = frequency ? periodEnds(frequency, time) : []
  let [endAt, measuredAt] = [0, 0]
  return columns.map(({ from, to }) => {
    endAt = firstFrom(ends, endAt, (end) => end >= from)
    const endAfter = firstFrom(ends, endAt, (end) => end > to)
    measuredAt = firstFrom(measurements, measuredAt, ({ on }) => on >= from)
    const measuredAfter = firstFrom(measurements, measuredAt, ({ on }) => on > to)
    const periods = endAfter - endAt
    const end = periods > 0 ? (ends[endAfter - 1] ?? null) : null
    const measured = measuredAfter - measuredAt
    const measurement = measured > 0 ? (measurements[measuredAfter - 1] ?? null) : null
    endAt = endAfter
    measuredAt = measuredAfter
    const standing = standingOf(indicator, { from, to, end, ...due }, today)
    return {
      standing,
      measurement,
      more: Math.max(0, measured - 1),
      periods,
      on: periods > 1 || standing === 'not-collected' ? null : dayOfEntry(),
    }

    function dayOfEntry(): Day | null {
      if (measurement) return measurement.on
      if (standing === 'not-asked' || standing === 'ahead') return null
      const asked = end ?? to
      return asked < today ? asked : today
    }
  })
}

/** The first place from `start` on at which the list meets the condition; its length where none does. */
function firstFrom<T>(list: readonly T[], start: number, meets: (item: T) => boolean): number {
  let at = start
  for (let item = list[at]; item !== undefined && !meets(item); item = list[at]) at += 1
  return at
}

interface AskedColumn {
  readonly from: Day
  readonly to: Day
  /** The end of the last period that ends in the column. */
  readonly end: Day | null
  readonly dueOn: Day | null
  readonly isLate: boolean
  readonly nextOn: Day | null
}

function standingOf(
  { notCollected, frequency }: Indicator,
  { from, to, end, dueOn, isLate, nextOn }: AskedColumn,
  today: Day,
): CellStanding {
  if (notCollected !== null) return 'not-collected'
  if (from > today) return 'ahead'
  if (dueOn !== null && from <= dueOn && dueOn <= to) return isLate ? 'late' : 'due'
  if (frequency === null) return 'open'
  if (today <= to && nextOn !== null) return 'under-way'
  // Asked for once: whatever day before its end it was measured on will do.
  if (frequency === 'once') return 'open'
  return end === null ? 'not-asked' : 'asked'
}
