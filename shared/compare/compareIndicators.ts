import type { Baseline, Indicator, Measurement, Target } from '#shared/monitoring/Indicator'
import { indicatorStanding, latestValue } from '#shared/monitoring/indicatorStatus'
import { measuredValue } from '#shared/monitoring/measuredValue'
import type { DatedValue } from '#shared/monitoring/valuePath'
import type { PlanRecords } from '#shared/planFile/recordTables'
import {
  type ComparedState,
  type ComparedStates,
  type DifferenceHead,
  difference,
  pairs,
} from './ComparedStates'
import { compareOwner, ownerNames } from './compareOwner'
import type { AimValue, Difference, DifferenceFact } from './PlanDifference'
import { stepsOn } from './recordSteps'

/** An indicator in one state, with all that belongs to it. */
interface Measured {
  readonly indicator: Indicator
  readonly baseline: Baseline | undefined
  readonly target: Target | undefined
  readonly measurements: readonly Measurement[]
}

/**
 * What happened to the indicators: new, gone, renamed; values that came or were corrected, for better or worse; baselines and targets
 * that were changed; how they stand.
 */
export function compareIndicators(states: ComparedStates): Difference[] {
  const [then, now] = [measuredIn(states.from.records), measuredIn(states.to.records)]
  const [ownerThen, ownerNow] = [ownerNames(states.from), ownerNames(states.to)]
  return pairs(states, 'indicators').flatMap(({ id, from, to }): Difference[] => {
    const steps = states.steps('indicators', id)
    const head: DifferenceHead = {
      section: 'indicators',
      recordId: id,
      name: (to ?? from)?.name ?? '',
      within: null,
      place: to ? { stage: 'indicators', id } : null,
    }
    if (!from || !to) return [difference(head, { what: to ? 'added' : 'removed' }, stepsOn(steps))]
    const [before, after] = [then(from), now(to)]
    const owners = [from, to].map(({ ownerId }, index) => ({
      id: ownerId,
      name: (index === 0 ? ownerThen : ownerNow)(ownerId),
    }))
    return [
      ...(from.name === to.name
        ? []
        : [
            difference(
              head,
              { what: 'renamed', from: from.name, to: to.name },
              stepsOn(steps, ['name']),
            ),
          ]),
      ...compareValues(states, head, before, after),
      ...compareAim(states, head, 'baseline', before.baseline, after.baseline, to.unit),
      ...compareAim(states, head, 'target', before.target, after.target, to.unit),
      ...compareStanding(states, head, before, after),
      ...(owners[0] && owners[1] ? compareOwner(head, 'ownerId', owners[0], owners[1], steps) : []),
    ]
  })
}

function measuredIn(records: PlanRecords): (indicator: Indicator) => Measured {
  const baselines = new Map(records.baselines.map((one) => [one.indicatorId, one]))
  const targets = new Map(records.targets.map((one) => [one.indicatorId, one]))
  const measurements = new Map<string, Measurement[]>()
  for (const one of records.measurements) {
    const known = measurements.get(one.indicatorId)
    if (known) known.push(one)
    else measurements.set(one.indicatorId, [one])
  }
  return (indicator) => ({
    indicator,
    baseline: baselines.get(indicator.id),
    target: targets.get(indicator.id),
    measurements: measurements.get(indicator.id) ?? [],
  })
}

function compareValues(
  states: ComparedStates,
  head: DifferenceHead,
  before: Measured,
  after: Measured,
): Difference[] {
  const known = new Map(before.measurements.map((one) => [one.id, one]))
  const changed = after.measurements.filter((one) => {
    const earlier = known.get(one.id)
    known.delete(one.id)
    return !earlier || measuredOf(before, earlier) !== measuredOf(after, one)
  })
  // What is left in `known` is gone now.
  if (changed.length === 0 && known.size === 0) return []
  const [from, to] = [latestOf(states.from, before), latestOf(states.to, after)]
  const values = changed
    .flatMap((one): DatedValue[] => {
      const value = measuredOf(after, one)
      return value === null ? [] : [{ on: one.on, value }]
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const fact: DifferenceFact = {
    what: 'values',
    unit: after.indicator.unit,
    values,
    from,
    to,
    trend: trendOf(after, from, to),
  }
  const steps = [...changed, ...known.values()]
    .flatMap(({ id }) => stepsOn(states.steps('measurements', id)))
    .sort((a, b) => a.revision - b.revision)
    .filter((step, index, all) => step.revision !== all[index - 1]?.revision)
  return [difference(head, fact, steps)]
}

const measuredOf = ({ indicator }: Measured, measurement: Measurement): number | null =>
  measuredValue(indicator, measurement)

const latestOf = ({ day }: ComparedState, { indicator, measurements }: Measured) =>
  latestValue(indicator, measurements, day)

/** Whether a value moved the way that is progress: the indicator's better-when (000:90), or nearer to the range aimed at. */
function trendOf(
  { indicator: { betterWhen }, target }: Measured,
  from: DatedValue | null,
  to: DatedValue | null,
): 'better' | 'worse' | 'same' | 'unknown' {
  if (!from || !to || !betterWhen) return 'unknown'
  if (betterWhen !== 'target-range') {
    const way = Math.sign(to.value - from.value)
    return way === 0 ? 'same' : way > 0 === (betterWhen === 'higher') ? 'better' : 'worse'
  }
  if (!target || target.value === null) return 'unknown'
  const edges = [target.value, target.upTo ?? target.value]
  const [low, high] = [Math.min(...edges), Math.max(...edges)]
  const outside = (value: number) => Math.max(low - value, value - high, 0)
  const nearer = Math.sign(outside(from.value) - outside(to.value))
  return nearer === 0 ? 'same' : nearer > 0 ? 'better' : 'worse'
}

function compareAim(
  states: ComparedStates,
  head: DifferenceHead,
  what: 'baseline' | 'target',
  before: Baseline | Target | undefined,
  after: Baseline | Target | undefined,
  unit: string,
): Difference[] {
  const [from, to] = [aimOf(before), aimOf(after)]
  if (JSON.stringify(from) === JSON.stringify(to)) return []
  const table = what === 'baseline' ? 'baselines' : 'targets'
  const ids = new Set([before, after].flatMap((aim) => (aim ? [aim.id as string] : [])))
  const steps = [...ids].flatMap((id) =>
    stepsOn(states.steps(table, id), ['value', 'upTo', 'comparedValue', 'on']),
  )
  return [difference(head, { what, unit, from, to }, steps)]
}

function aimOf(aim: Baseline | Target | undefined): AimValue | null {
  if (!aim) return null
  const { value, on } = aim
  const upTo = 'upTo' in aim ? aim.upTo : null
  const comparedValue = 'comparedValue' in aim ? aim.comparedValue : null
  // Without value and day it says no more than none at all.
  return value === null && on === null && upTo === null && comparedValue === null
    ? null
    : { value, upTo, comparedValue, on }
}

function compareStanding(
  states: ComparedStates,
  head: DifferenceHead,
  before: Measured,
  after: Measured,
): Difference[] {
  const [from, to] = [standingIn(states.from, before), standingIn(states.to, after)]
  return from === to ? [] : [difference(head, { what: 'standing', from, to }, [])]
}

function standingIn({ records, day }: ComparedState, measured: Measured) {
  const plan = records.plans[0]
  const time = { from: plan?.periodFrom ?? day, to: plan?.periodTo ?? day }
  return indicatorStanding(measured, time, day).status
}
