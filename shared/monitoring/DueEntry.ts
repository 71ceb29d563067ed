import type { Day } from '#shared/lib/dates'
import type { OwnerId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'
import type { Plan } from '#shared/plan/Plan'
import type { Indicator, Measurement } from './Indicator'
import type { SheetRequest } from './SheetRequest'

/** The records that say what is due: those of a plan, or a part of them. */
export interface DueRecords {
  /** Its one plan: values are asked for within its period. */
  readonly plans: readonly Pick<Plan, 'periodFrom' | 'periodTo'>[]
  readonly actions: readonly Action[]
  readonly milestones: readonly Milestone[]
  readonly indicators: readonly Indicator[]
  readonly measurements: readonly Measurement[]
  readonly sheetRequests: readonly SheetRequest[]
}

interface DueBase {
  /** Kind and id of the record: no two entries have the same. */
  readonly key: string
  /** Null where nothing is dated. */
  readonly dueOn: Day | null
  readonly ownerId: OwnerId | null
  /** Who stands in for the owner; null where nobody is named. */
  readonly deputyId: OwnerId | null
}

/** A milestone that is neither reached nor dropped. */
export interface MilestoneDue extends DueBase {
  readonly kind: 'milestone'
  readonly milestone: Milestone
  /** What must be reached first and is still open. */
  readonly waitsFor: readonly Milestone[]
  /** Whether one of those is late itself, has no date, or comes after this milestone’s own date. */
  readonly isHeldUp: boolean
}

/** The value of an indicator for a period: the last one that is over, else the present one. */
export interface MeasurementDue extends DueBase {
  readonly kind: 'measurement'
  readonly indicator: Indicator
  readonly isLate: boolean
  /** Whether the period is over and no value is there. */
  readonly isDue: boolean
}

/** A sheet that an owner was to send back. */
export interface AnswerDue extends DueBase {
  readonly kind: 'answer'
  readonly request: SheetRequest
}

/** An action that lacks somebody, or any movement. */
export interface ActionDue extends DueBase {
  readonly kind: 'action'
  readonly action: Action
  /** Its milestones that are neither reached nor dropped. */
  readonly open: number
}

/** One thing that asks for something. */
export type DueEntry = MilestoneDue | MeasurementDue | AnswerDue | ActionDue
