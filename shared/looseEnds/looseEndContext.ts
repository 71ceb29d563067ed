import type { Day } from '#shared/lib/dates'
import type { ActionId, IndicatorId } from '#shared/lib/ids'
import type { Baseline, Measurement, Target } from '#shared/monitoring/Indicator'
import type { Milestone } from '#shared/plan/Milestone'
import { commitmentSetsOf, latestRounds } from '#shared/plan/planRounds'
import { planOf } from '#shared/planFile/PlanSnapshot'
import type { PlanRecords } from '#shared/planFile/recordTables'
import type { LooseEndContext } from './LooseEnd'

/** What the rules look at, worked out once for all of them. A plan without any action is not yet reproached for its commitments. */
export function looseEndContext(records: PlanRecords, today: Day): LooseEndContext {
  const actions = records.actions.filter(({ status }) => status !== 'dropped')
  const actionsById = new Map(actions.map((action) => [action.id, action]))
  const milestonesOf = new Map<ActionId, Milestone[]>()
  for (const milestone of records.milestones)
    if (!milestone.draft && milestone.status !== 'dropped' && actionsById.has(milestone.actionId))
      push(milestonesOf, milestone.actionId, milestone)
  const measurements = new Map<IndicatorId, Measurement[]>()
  for (const measurement of records.measurements)
    push(measurements, measurement.indicatorId, measurement)
  const baselines = new Map<IndicatorId, Baseline>(
    records.baselines.map((baseline) => [baseline.indicatorId, baseline]),
  )
  const targets = new Map<IndicatorId, Target>(
    records.targets.map((target) => [target.indicatorId, target]),
  )
  return {
    records,
    plan: planOf(records),
    rounds: latestRounds(records),
    commitmentSets: records.actions.length > 0 ? commitmentSetsOf(records.planPacks) : [],
    actions,
    actionsById,
    milestonesOf,
    measured: records.indicators
      .filter(({ draft }) => !draft)
      .map((indicator) => ({
        indicator,
        baseline: baselines.get(indicator.id),
        target: targets.get(indicator.id),
        measurements: measurements.get(indicator.id) ?? [],
      })),
    today,
  }
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
