import type { Day } from '#shared/lib/dates'
import type { ActionId } from '#shared/lib/ids'
import type { IndicatorHistory } from '#shared/monitoring/indicatorStatus'
import type { Action } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'
import type { Plan } from '#shared/plan/Plan'
import type { Round } from '#shared/plan/planRounds'
import type { PlanRecords } from '#shared/planFile/recordTables'
import type { CommitmentSet } from '#shared/template/CommitmentSet'

export type LooseEndSeverity = 'high' | 'medium' | 'low'

/** The screens on which loose ends are mended, in the order of the rail. */
export const looseEndStages = [
  'city',
  'assess',
  'gaps',
  'objectives',
  'actions',
  'milestones',
  'indicators',
  'owners',
  'sheets',
  'reviews',
] as const
export type LooseEndStage = (typeof looseEndStages)[number]

/** Where a loose end is mended: a stage, and the record or factor there. */
export interface LooseEndPlace {
  readonly stage: LooseEndStage
  readonly id?: string
  /** The benchmark of the factor, where the plan has several. */
  readonly packId?: string
  readonly factorId?: string
}

/** One place where a plan does not hold together. */
export interface LooseEnd {
  /** Id of the rule; its words stand in the catalogue at `looseEnds:rule.<rule>`. */
  readonly rule: string
  readonly severity: LooseEndSeverity
  /** Where the rule comes from, in the form of template sources, `000:92`. */
  readonly source: string
  /** What the rule's sentence names: titles, counts. */
  readonly values: Readonly<Record<string, string | number>>
  readonly place: LooseEndPlace
}

/** What the rules look at: the records, and what several rules would otherwise work out again. */
export interface LooseEndContext {
  readonly records: PlanRecords
  readonly plan: Plan
  readonly rounds: readonly Round[]
  readonly commitmentSets: readonly CommitmentSet[]
  /** Actions that are not dropped. */
  readonly actions: readonly Action[]
  /** The same, by id. */
  readonly actionsById: ReadonlyMap<ActionId, Action>
  /** Milestones of those actions that are the city’s own and not dropped, by action. */
  readonly milestonesOf: ReadonlyMap<ActionId, readonly Milestone[]>
  /** Indicators that are the city’s own, with their values. */
  readonly measured: readonly IndicatorHistory[]
  readonly today: Day
}

/** What a rule finds; who it is and how much it weighs is added from the rule. */
export type Finding = Pick<LooseEnd, 'values' | 'place'>

/** One rule of what must hold together, as a pure function. */
export interface LooseEndRule {
  readonly id: string
  readonly severity: LooseEndSeverity
  readonly source: string
  readonly find: (context: LooseEndContext) => Finding[]
}
