import type { Day } from '#shared/lib/dates'
import { commitmentSetsOf, latestRounds } from '#shared/plan/planRounds'
import type { PlanRecords } from '#shared/planFile/recordTables'
import {
  actionWithoutOwner,
  actionWithoutPurpose,
  deadlinesPiledUp,
  milestoneWithoutDate,
  planWithoutEvaluationBudget,
} from './actionRules'
import { draftActionLeft, draftIndicatorLeft, draftMilestonesLeft } from './draftRules'
import {
  commitmentWithoutAction,
  decisionWithoutReason,
  gapWithoutAction,
  gapWithoutDecision,
} from './gapRules'
import {
  indicatorWithoutBaseline,
  indicatorWithoutDirection,
  tooManyIndicators,
} from './indicatorRules'
import type { LooseEnd, LooseEndRule } from './LooseEnd'

/** All rules, in the order in which their findings are shown within one severity. */
export const looseEndRules: readonly LooseEndRule[] = [
  gapWithoutDecision,
  gapWithoutAction,
  actionWithoutOwner,
  indicatorWithoutBaseline,
  decisionWithoutReason,
  actionWithoutPurpose,
  milestoneWithoutDate,
  indicatorWithoutDirection,
  draftActionLeft,
  draftMilestonesLeft,
  draftIndicatorLeft,
  commitmentWithoutAction,
  planWithoutEvaluationBudget,
  tooManyIndicators,
  deadlinesPiledUp,
]

const weight = { high: 0, medium: 1, low: 2 } as const

/**
 * Finds what does not hold together in a plan. Actions that were dropped are left aside. A plan without any action is not yet
 * reproached for commitments that none serves.
 * @param today the day against which deadlines are looked at
 * @returns the loose ends, the heaviest first
 */
export function findLooseEnds(records: PlanRecords, today: Day): LooseEnd[] {
  const context = {
    records,
    rounds: latestRounds(records),
    commitmentSets: records.actions.length > 0 ? commitmentSetsOf(records.planPacks) : [],
    actions: records.actions.filter(({ status }) => status !== 'dropped'),
    today,
  }
  return looseEndRules
    .flatMap(({ id, severity, source, find }) =>
      find(context).map((finding) => ({ rule: id, severity, source, ...finding })),
    )
    .sort((a, b) => weight[a.severity] - weight[b.severity])
}
