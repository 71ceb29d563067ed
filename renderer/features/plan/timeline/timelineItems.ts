import type { ActionRow } from '#renderer/features/plan/action/actionRows'
import type { ActionId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import type { Objective } from '#shared/plan/Objective'

/** A line of the timeline: the heading of an objective (null: the actions without one), or an action. */
export type TimelineItem =
  | { readonly kind: 'objective'; readonly objective: Objective | null; readonly count: number }
  | { readonly kind: 'action'; readonly row: ActionRow }

/** Heights (px) of both kinds of lines, as in the style sheet. */
export const itemHeights = { objective: 40, action: 56 } as const

/** The lines of the timeline: actions under their objectives where the plan has some, else in the order of the plan without headings. */
export function timelineItems(
  rows: readonly ActionRow[],
  objectives: readonly Objective[],
): readonly TimelineItem[] {
  const lines = (group: readonly ActionRow[]) =>
    group.map((row) => ({ kind: 'action' as const, row }))
  if (objectives.length === 0) return lines(rows)
  const known = new Set(objectives.map(({ id }) => id))
  const groups = new Map<string | null, ActionRow[]>()
  for (const row of rows) {
    const { objectiveId } = row.action
    const key = objectiveId !== null && known.has(objectiveId) ? objectiveId : null
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...inOrder(objectives), null].flatMap((objective) => {
    const group = groups.get(objective?.id ?? null) ?? []
    return group.length > 0
      ? [{ kind: 'objective' as const, objective, count: group.length }, ...lines(group)]
      : []
  })
}

/** Where each line begins (px from the top of the first), and at the end how high all are together. */
export function itemTops(items: readonly TimelineItem[]): readonly number[] {
  const tops = [0]
  for (const { kind } of items) tops.push((tops.at(-1) ?? 0) + itemHeights[kind])
  return tops
}

/** The place of each action among the lines. */
export function itemIndexes(items: readonly TimelineItem[]): ReadonlyMap<ActionId, number> {
  return new Map(
    items.flatMap((item, index) => (item.kind === 'action' ? [[item.row.action.id, index]] : [])),
  )
}

/** Width (px) of the names beside the lines, as in the style sheet. */
export const nameWidth = 288
