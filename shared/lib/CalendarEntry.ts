import type { Day } from './dates'

/** A day to be put into calendars. */
export interface CalendarEntry {
  /** The same each time the thing is written, so that it takes the place of the earlier entry. */
  readonly id: string
  /** Rises with every change to what it says. */
  readonly sequence: number
  /** Instant of that change. */
  readonly changedAt: string
  readonly on: Day
  readonly title: string
  /** Line by line. */
  readonly description: readonly string[]
  readonly category: string
  /** How many days before to remind of it; empty for not at all. */
  readonly remind: readonly number[]
}

export interface CalendarToWrite {
  readonly name: string
  /** BCP 47 tag of the language of its words. */
  readonly language: string
  readonly entries: readonly CalendarEntry[]
}

/** How much a calendar file may hold: far more than a plan of ten thousand milestones asks for. */
export const calendarLimits = { entries: 100_000, lines: 20, line: 2000, reminders: 5 } as const
