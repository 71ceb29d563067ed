import { addDays, type Day } from '#shared/lib/dates'
import type { Plan } from '#shared/plan/Plan'
import type { Indicator, Measurement } from './Indicator'

/** The time in which an indicator is measured. */
export interface MeasuredTime {
  readonly from: Day
  readonly to: Day
}

/** What is asked for. `dueOn` is the end of the last period that has gone by without a value; null where nothing is owed. */
export interface MeasurementDue {
  readonly dueOn: Day | null
  /** Whether the days of grace after that end have gone by too. */
  readonly isLate: boolean
  /** The end of the next period, the one under way; null where there is none. */
  readonly nextOn: Day | null
}

/** Days after the end of a period within which a value is awaited but not yet late: figures take time (field: 3.12). */
export const daysOfGrace = { monthly: 30, other: 90 } as const

const months = { monthly: 1, quarterly: 3, 'half-yearly': 6, annual: 12, biennial: 24 } as const

/** The time in which the indicators of a plan are measured. */
export function measuredTimeOf({ periodFrom, periodTo }: Plan): MeasuredTime {
  return { from: periodFrom, to: periodTo }
}

/** The days of grace after the end of a period. */
export function graceOf(frequency: Indicator['frequency']): number {
  return frequency === 'monthly' ? daysOfGrace.monthly : daysOfGrace.other
}

/**
 * The ends of the periods within a time, by calendar: months, quarters, halves and whole years end with the calendar, pairs of years
 * are counted from the year of `from`. `once` is the last day of the time.
 * @returns days from `from` on (that day itself not) up to and with `to`, rising
 */
export function periodEnds(
  frequency: NonNullable<Indicator['frequency']>,
  { from, to }: MeasuredTime,
): Day[] {
  if (to <= from) return []
  if (frequency === 'once') return [to]
  const step = months[frequency]
  const firstMonth = Number(from.slice(0, 4)) * 12
  const ends: Day[] = []
  for (let month = firstMonth + step; ; month += step) {
    const end = lastDayBefore(month)
    if (end > to) return ends
    if (end > from) ends.push(end)
  }
}

const knownEnds = new WeakMap<MeasuredTime, Map<string, readonly Day[]>>()

/** The same ends, worked out once for a time: a thousand indicators ask for those of one plan. */
function endsOf(
  frequency: NonNullable<Indicator['frequency']>,
  time: MeasuredTime,
): readonly Day[] {
  const known = knownEnds.get(time) ?? new Map<string, readonly Day[]>()
  knownEnds.set(time, known)
  const ends = known.get(frequency) ?? periodEnds(frequency, time)
  known.set(frequency, ends)
  return ends
}

/**
 * What is asked for on the day `today`. A period is over on the day after its end. It counts as measured when a value is dated in it or
 * later, up to today; a value that was entered as unknown answers it too, since somebody looked. Nothing is asked for where the city
 * does not collect it, names no frequency, or has not yet made a draft its own.
 */
export function measurementDue(
  indicator: Pick<Indicator, 'frequency' | 'notCollected' | 'draft'>,
  measurements: readonly Pick<Measurement, 'on'>[],
  time: MeasuredTime,
  today: Day,
): MeasurementDue {
  const { frequency, notCollected, draft } = indicator
  if (!frequency || notCollected !== null || draft) return nothingDue
  const ends = endsOf(frequency, time)
  const next = ends.findIndex((end) => end >= today)
  const nextOn = ends[next] ?? null
  const last = next < 0 ? ends.length - 1 : next - 1
  const lastEnd = ends[last]
  if (lastEnd === undefined) return { ...nothingDue, nextOn }
  const before = ends[last - 1] ?? time.from
  const isFirst = last === 0
  // The first period holds the first day of the time too.
  const answers = (on: Day) => on <= today && (isFirst ? on >= before : on > before)
  if (measurements.some(({ on }) => answers(on))) return { ...nothingDue, nextOn }
  return { dueOn: lastEnd, isLate: addDays(lastEnd, graceOf(frequency)) < today, nextOn }
}

const nothingDue: MeasurementDue = { dueOn: null, isLate: false, nextOn: null }

/** The last day before a month, counted from the year 0. */
function lastDayBefore(month: number): Day {
  const first = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
  return addDays(first, -1)
}
