import type { ActionId, IndicatorId, OwnerId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import type { Indicator, Measurement } from './Indicator'
import { indicatorOwner } from './indicatorOwner'

/**
 * How many indicators people will keep (field: 3.2). Three to five per outcome is what reviews work with; a city that had over 400 in its
 * reviews cut them to under 200 because nobody looked at them any more. Ten per owner is our own estimate: with quarterly figures that is
 * one figure every nine days beside the daily work. A small plan may have fifteen in any case.
 */
export const indicatorLimits = { perAction: 5, perOwner: 10, perPlan: 200, always: 15 } as const

/** One who carries more indicators than will be kept. */
export interface Carried<T> {
  readonly id: T
  readonly count: number
}

/** How many indicators a plan carries, and where they are too many. */
export interface IndicatorLoad {
  /** Indicators of the city's own that it collects. */
  readonly count: number
  /** How many a plan with as many actions can keep. */
  readonly most: number
  /** The actions and owners that carry too many, the heaviest first. */
  readonly actions: readonly Carried<ActionId>[]
  readonly owners: readonly Carried<OwnerId>[]
  /** Whether there are too many in the plan, on an action or with an owner. */
  readonly isTooMuch: boolean
  /** Those that show first that they are not kept: nobody delivers them, or they were never measured; the clearest first. */
  readonly unkept: readonly Unkept[]
}

export interface Unkept {
  readonly id: IndicatorId
  readonly hasOwner: boolean
  readonly isMeasured: boolean
}

/** What the load is worked out from. */
export interface LoadRecords {
  readonly indicators: readonly Indicator[]
  readonly actions: readonly Action[]
  readonly measurements: readonly Pick<Measurement, 'indicatorId'>[]
}

/**
 * Whether a plan carries more indicators than people will keep. Drafts, those that are not collected, and dropped actions do not count.
 */
export function indicatorLoad({ indicators, actions, measurements }: LoadRecords): IndicatorLoad {
  const live = actions.filter(({ status }) => status !== 'dropped')
  const actionsById = new Map(live.map((action) => [action.id, action]))
  const kept = indicators.filter(({ draft, notCollected }) => !draft && notCollected === null)
  const measured = new Set(measurements.map(({ indicatorId }) => indicatorId))
  const ofAction = new Map<ActionId, number>()
  const ofOwner = new Map<OwnerId, number>()
  const unkept: Unkept[] = []
  for (const indicator of kept) {
    const { id, actionIds } = indicator
    for (const actionId of new Set(actionIds))
      if (actionsById.has(actionId)) ofAction.set(actionId, (ofAction.get(actionId) ?? 0) + 1)
    const ownerId = indicatorOwner(indicator, actionsById)
    if (ownerId) ofOwner.set(ownerId, (ofOwner.get(ownerId) ?? 0) + 1)
    const isMeasured = measured.has(id)
    if (!ownerId || !isMeasured) unkept.push({ id, hasOwner: ownerId !== null, isMeasured })
  }
  const { perAction, perOwner, perPlan, always } = indicatorLimits
  const most = Math.min(perPlan, Math.max(always, perAction * live.length))
  const over = <T>(counts: ReadonlyMap<T, number>, limit: number): Carried<T>[] =>
    [...counts]
      .filter(([, count]) => count > limit)
      .map(([id, count]) => ({ id, count }))
      .sort((a, b) => b.count - a.count)
  const heavyActions = over(ofAction, perAction)
  const heavyOwners = over(ofOwner, perOwner)
  const weight = ({ hasOwner, isMeasured }: Unkept) => (hasOwner ? 2 : 0) + (isMeasured ? 1 : 0)
  return {
    count: kept.length,
    most,
    actions: heavyActions,
    owners: heavyOwners,
    isTooMuch: kept.length > most || heavyActions.length > 0 || heavyOwners.length > 0,
    unkept: unkept.sort((a, b) => weight(a) - weight(b)),
  }
}
