import {
  type CalendarPeriod,
  type PeriodKind,
  periodOf,
  periodsBetween,
} from '#shared/lib/calendarPeriods'
import { addDays, type Day, daysBetween } from '#shared/lib/dates'

/** How close the timeline is looked at: the unit that fills the eye. From near to far. */
export const timelineZooms = ['month', 'quarter', 'year'] as const satisfies readonly PeriodKind[]
export type TimelineZoom = (typeof timelineZooms)[number]

/** Width of a day (px): at `month` a month fills 120 px, at `quarter` a quarter 137 px, at `year` four years fit a window. */
const dayWidths: Readonly<Record<TimelineZoom, number>> = { month: 4, quarter: 1.5, year: 0.5 }

/** A stretch of days drawn from left to right; both days are part of it. */
export interface TimeAxis {
  readonly zoom: TimelineZoom
  readonly from: Day
  readonly to: Day
  /** Widths in px. */
  readonly dayWidth: number
  readonly width: number
}

/** A month, quarter or year with its place on the axis (px). */
export interface AxisPeriod extends CalendarPeriod {
  readonly left: number
  readonly width: number
}

/** How far beyond the plan's period dates still widen the axis (years): a mistyped century must not make it endless. */
const mostYearsBeyond = 5

/**
 * The stretch that a timeline shows: the plan's period with today and all days that lie at most five years beyond it. Days further off
 * stand at its edge.
 */
export function timelineSpan(
  period: { readonly from: Day; readonly to: Day },
  days: Iterable<Day | null>,
  today: Day,
): { readonly from: Day; readonly to: Day } {
  let [from, to] = period.from <= period.to ? [period.from, period.to] : [period.to, period.from]
  const earliest = addDays(from, -366 * mostYearsBeyond)
  const latest = addDays(to, 366 * mostYearsBeyond)
  const take = (day: Day) => {
    if (day < earliest || day > latest) return
    if (day < from) from = day
    if (day > to) to = day
  }
  take(today)
  for (const day of days) if (day !== null) take(day)
  return { from, to }
}

/** The axis for a stretch of days at a zoom. It begins and ends with whole quarters. */
export function timeAxis(
  span: { readonly from: Day; readonly to: Day },
  zoom: TimelineZoom,
): TimeAxis {
  const { from } = periodOf(span.from, 'quarter')
  const { to } = periodOf(span.to, 'quarter')
  const dayWidth = dayWidths[zoom]
  return { zoom, from, to, dayWidth, width: (daysBetween(from, to) + 1) * dayWidth }
}

/** Where a day begins (px from the left); days outside stand at the edge. */
export function dayLeft(axis: TimeAxis, day: Day): number {
  const held = day < axis.from ? axis.from : day > axis.to ? axis.to : day
  return daysBetween(axis.from, held) * axis.dayWidth
}

/** The middle of a day (px), where a milestone stands. */
export function dayMiddle(axis: TimeAxis, day: Day): number {
  return dayLeft(axis, day) + axis.dayWidth / 2
}

/** The day at a place (px); the first or last one beyond the ends. */
export function dayAt(axis: TimeAxis, place: number): Day {
  const last = daysBetween(axis.from, axis.to)
  const days = Math.floor(place / axis.dayWidth)
  return addDays(axis.from, Math.min(Math.max(days, 0), last))
}

/** The headings above the lanes in two lines: quarters over months when near, years over quarters otherwise. */
export function axisPeriods(axis: TimeAxis): {
  readonly upper: readonly AxisPeriod[]
  readonly lower: readonly AxisPeriod[]
} {
  const [upper, lower] =
    axis.zoom === 'month' ? (['quarter', 'month'] as const) : (['year', 'quarter'] as const)
  const placed = (kind: PeriodKind) =>
    periodsBetween(axis.from, axis.to, kind).map((period) => {
      const left = dayLeft(axis, period.from)
      const end = period.to < axis.to ? dayLeft(axis, addDays(period.to, 1)) : axis.width
      return { ...period, left, width: end - left }
    })
  return { upper: placed(upper), lower: placed(lower) }
}
