import type { Day } from '#shared/lib/dates'
import type { IndicatorId, MilestoneId } from '#shared/lib/ids'
import type { Failure } from '#shared/lib/result'
import type { Measurement } from '#shared/monitoring/Indicator'
import type { SheetMark } from '#shared/monitoring/sheetMark'
import type { Milestone } from '#shared/plan/Milestone'

/** A sheet as it came back, row by row from the first. */
export interface FilledSheet {
  readonly name: string
  /** What the columns are called, where that does not stand in a row of its own. */
  readonly headings?: readonly (string | number | null)[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

export const sheetFaultCodes = [
  /** A column that is asked for is not there. */
  'columnMissing',
  /** Two columns carry the same key. */
  'columnTwice',
  /** A row with answers says nothing of what it answers. */
  'rowUnknown',
  /** The same is answered in two rows, differently. */
  'rowTwice',
  'notDay',
  'dayAhead',
  'notStatus',
  'notNumber',
  'numberTooLarge',
  'notQuality',
  'tooLong',
  /** One of the two numbers of a share is missing. */
  'halfShare',
] as const
export type SheetFaultCode = (typeof sheetFaultCodes)[number]

/** A cell that is wrong, and how to find it. */
export interface SheetFault {
  readonly sheet: string
  /** As the program numbers it. */
  readonly row: number
  /** The letter that Excel gives it; in Word the number of the column. */
  readonly column: string
  /** The heading of the column; may be empty. */
  readonly heading: string
  readonly code: SheetFaultCode
  /** What stands there, cut to a line. */
  readonly found: string
}

/** What an owner wrote of a milestone; what was left empty is absent. */
export interface MilestoneAnswer {
  readonly milestoneId: MilestoneId
  readonly status?: Milestone['status']
  /** One day, or two of which somebody must say which is meant; none where what stands there cannot be taken. */
  readonly reachedOn?: readonly Day[]
  readonly dueOn?: readonly Day[]
  /** Empty where the note was taken away; absent where it cannot be taken. */
  readonly note?: string
}

/** The parts of a value that an owner gives. */
export type GivenParts = Pick<
  Measurement,
  'value' | 'numerator' | 'denominator' | 'comparedValue' | 'quality' | 'note'
>

/** What an owner wrote of an indicator's value at the end of a period. */
export interface ValueAnswer {
  readonly indicatorId: IndicatorId
  readonly on: Day
  readonly parts: GivenParts
  /** Whether nothing but a note was given: then nobody said that the value is not known. */
  readonly isNoteOnly: boolean
}

/** What came of a filled sheet. */
export type SheetReading =
  | {
      readonly is: 'read'
      readonly mark: SheetMark
      readonly milestones: readonly MilestoneAnswer[]
      readonly values: readonly ValueAnswer[]
      /** Answers that cannot be understood; all others stand. */
      readonly faults: readonly SheetFault[]
      /** How many rows that were asked are not in the file any more. */
      readonly missing: number
    }
  /** Nothing was taken: why, and the places where the file is damaged. */
  | { readonly is: 'refused'; readonly failure: Failure; readonly faults: readonly SheetFault[] }
