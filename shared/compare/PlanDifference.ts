import type { AnswerLevel } from '#shared/assessment/levels'
import type { GapDecision } from '#shared/gap/GapDecision'
import type { Day } from '#shared/lib/dates'
import type { IndicatorStatus } from '#shared/monitoring/indicatorStatus'
import type { DatedValue } from '#shared/monitoring/valuePath'
import type { Action } from '#shared/plan/Action'

/** Who changed something, when and why: one step on the way from one state to the other. */
export interface DifferenceStep {
  readonly revision: number
  /** ISO instant. */
  readonly at: string
  /** Profile name; may be empty. */
  readonly by: string
  readonly why: string
  /** Name of the command, a key of the catalogue `change`. */
  readonly command: string
}

/** A step that gave one field another value. */
export interface ValueStep<T> extends DifferenceStep {
  readonly from: T
  readonly to: T
}

/** The parts of a comparison, in the order in which they are read. */
export const differenceSections = [
  'milestones',
  'actions',
  'indicators',
  'gaps',
  'objectives',
  'owners',
] as const
export type DifferenceSection = (typeof differenceSections)[number]

/** The screen on which the record of a difference stands. */
export type DifferencePlace =
  | { readonly stage: 'objectives' | 'actions' | 'indicators'; readonly id: string }
  | { readonly stage: 'owners' }
  | { readonly stage: 'gaps'; readonly packId: string; readonly factorId: string }
  | {
      readonly stage: 'assess'
      readonly packId: string
      readonly factorId: string
      readonly questionId: string | null
    }

/** A baseline or a target. */
export interface AimValue {
  readonly value: number | null
  /** Upper end of a range; null where a single value is meant. */
  readonly upTo: number | null
  /** Value of the group compared with, where the indicator is a gap between two. */
  readonly comparedValue: number | null
  readonly on: Day | null
}

/** What differs, and by how much. Everything is told as seen from the first state towards the second. */
export type DifferenceFact =
  | { readonly what: 'added' | 'removed' }
  | { readonly what: 'renamed'; readonly from: string; readonly to: string }
  /** Owners by role and department; null where there is none. */
  | { readonly what: 'owner' | 'deputy'; readonly from: string | null; readonly to: string | null }
  | {
      readonly what: 'status'
      readonly from: Action['status']
      readonly to: Action['status']
    }
  | {
      readonly what: 'reached'
      readonly on: Day | null
      readonly dueOn: Day | null
      /** Days after the due day, 0 and less in time; null where one of the two days is unknown. */
      readonly daysLate: number | null
    }
  | { readonly what: 'dropped' | 'taken-up' | 'reopened' }
  | {
      readonly what: 'moved'
      readonly field: 'dueOn' | 'startsOn' | 'endsOn'
      readonly from: Day | null
      readonly to: Day | null
      /** Days between the two, negative where it is earlier now; null where a day was given or taken away. */
      readonly days: number | null
      /** Each move on the way, with its reason. */
      readonly moves: readonly ValueStep<Day | null>[]
    }
  | { readonly what: 'newly-late'; readonly dueOn: Day; readonly days: number }
  | {
      readonly what: 'values'
      readonly unit: string
      /** Values that are new or were corrected, by rising day. */
      readonly values: readonly DatedValue[]
      /** The latest value known at either state. */
      readonly from: DatedValue | null
      readonly to: DatedValue | null
      /** By the indicator's better-when; `unknown` where it, or one of the values, is missing. */
      readonly trend: 'better' | 'worse' | 'same' | 'unknown'
    }
  | {
      readonly what: 'baseline' | 'target'
      readonly unit: string
      readonly from: AimValue | null
      readonly to: AimValue | null
    }
  | { readonly what: 'standing'; readonly from: IndicatorStatus; readonly to: IndicatorStatus }
  | { readonly what: 'level'; readonly from: AnswerLevel; readonly to: AnswerLevel }
  | {
      readonly what: 'decision'
      readonly from: GapDecision['decision']
      readonly to: GapDecision['decision']
      /** The reason that stands beside the decision now. */
      readonly reason: string
    }

/** One thing that differs between two states of a plan. */
export type Difference = DifferenceFact & {
  /** Unique in a comparison. */
  readonly id: string
  readonly section: DifferenceSection
  readonly recordId: string
  /** What the record is called in the second state, or was in the first where it is gone; may be empty. */
  readonly name: string
  /** What it belongs to, such as the action of a milestone; null where it stands by itself. */
  readonly within: string | null
  /** Where it can be seen; null where it is gone. */
  readonly place: DifferencePlace | null
  /** Who led there, when and why, towards the second state. */
  readonly steps: readonly DifferenceStep[]
}

/** One of the two states that are compared. */
export interface ComparedPoint {
  readonly revision: number
  /** The day as seen from which milestones are late and indicators on track. */
  readonly day: Day
}

/** All that differs between two states of one plan. */
export interface PlanDifference {
  readonly from: ComparedPoint
  readonly to: ComparedPoint
  /** Section by section. */
  readonly differences: readonly Difference[]
}
