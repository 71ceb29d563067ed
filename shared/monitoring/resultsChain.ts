import type { ObjectiveId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import type { Action } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'
import { resourceTotals } from '#shared/plan/resourceTotals'
import type { Indicator } from './Indicator'

/** An action in a results chain, with how many of its milestones are reached; dropped milestones do not count. */
export interface ChainActivity {
  readonly action: Action
  readonly milestones: number
  readonly reached: number
}

/** From what is put in to what becomes of it, for one objective (field: 3.1, 3.9). */
export interface ResultsChain {
  /** Money in the plan’s currency and full-time posts, over all years; help in kind by its note. */
  readonly resources: {
    readonly money: number
    readonly staff: number
    readonly inKind: readonly string[]
  }
  readonly activities: readonly ChainActivity[]
  /** Indicators of what is done or put in place (kinds `output` and `policy`). */
  readonly outputs: readonly Indicator[]
  /** Indicators of what becomes of it, for people and as they see it (kinds `outcome` and `perception`). */
  readonly outcomes: readonly Indicator[]
}

/**
 * Draws the results chain of an objective from the records; null: of the actions outside all objectives. Dropped actions are left out,
 * and so are indicators that belong to none of the others.
 */
export function resultsChain(
  objectiveId: ObjectiveId | null,
  {
    actions,
    milestones,
    indicators,
  }: {
    readonly actions: readonly Action[]
    readonly milestones: readonly Milestone[]
    readonly indicators: readonly Indicator[]
  },
): ResultsChain {
  const own = inOrder(actions).filter(
    (action) => action.objectiveId === objectiveId && action.status !== 'dropped',
  )
  const ownIds = new Set(own.map(({ id }) => id))
  const counts = new Map(own.map(({ id }) => [id, { milestones: 0, reached: 0 }]))
  for (const { actionId, status } of milestones) {
    const count = counts.get(actionId)
    if (!count || status === 'dropped') continue
    count.milestones += 1
    if (status === 'reached') count.reached += 1
  }
  const measured = inOrder(indicators).filter(({ actionIds }) =>
    actionIds.some((id) => ownIds.has(id)),
  )
  const resources = own.flatMap((action) => action.resources)
  const years = resourceTotals(resources)
  const sum = (of: 'money' | 'staff') => years.reduce((total, year) => total + year[of], 0)
  return {
    resources: {
      money: sum('money'),
      staff: sum('staff'),
      inKind: resources.flatMap(({ kind, note, source }) =>
        kind === 'in-kind' ? [note || source] : [],
      ),
    },
    activities: own.map((action) => ({
      action,
      ...(counts.get(action.id) ?? { milestones: 0, reached: 0 }),
    })),
    outputs: measured.filter(({ kind }) => kind === 'output' || kind === 'policy'),
    outcomes: measured.filter(({ kind }) => kind === 'outcome' || kind === 'perception'),
  }
}
