import type { ActionId, IndicatorId } from '#shared/lib/ids'
import type { Indicator } from '#shared/monitoring/Indicator'
import type { Action } from '#shared/plan/Action'
import type { DrawnFrom } from '#shared/plan/DrawnFrom'
import type { Milestone } from '#shared/plan/Milestone'
import type { PackRef } from '#shared/template/packRef'

/** What of the plan was drawn from one item. */
export interface DrawnRecords {
  readonly actions: readonly { readonly id: ActionId; readonly title: string }[]
  readonly indicators: readonly { readonly id: IndicatorId; readonly title: string }[]
  /** How many milestones. */
  readonly milestones: number
}

const nothing: DrawnRecords = { actions: [], indicators: [], milestones: 0 }

/** What of the plan was drawn from each item of the library, by the item. */
export function drawnRecords(
  actions: readonly Action[],
  milestones: readonly Milestone[],
  indicators: readonly Indicator[],
): ReadonlyMap<PackRef, DrawnRecords> {
  const byItem = new Map<PackRef, DrawnRecords>()
  const note = (
    { drawnFrom = [] }: { readonly drawnFrom?: readonly DrawnFrom[] | undefined },
    add: (before: DrawnRecords) => DrawnRecords,
  ) => {
    for (const { ref } of drawnFrom) byItem.set(ref, add(byItem.get(ref) ?? nothing))
  }
  for (const action of actions)
    note(action, (before) => ({
      ...before,
      actions: [...before.actions, { id: action.id, title: action.title }],
    }))
  for (const milestone of milestones)
    note(milestone, (before) => ({ ...before, milestones: before.milestones + 1 }))
  for (const indicator of indicators)
    note(indicator, (before) => ({
      ...before,
      indicators: [...before.indicators, { id: indicator.id, title: indicator.name }],
    }))
  return byItem
}
