import type { ActionId, OwnerId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import type { Action } from '#shared/plan/Action'
import type { MilestoneGroup } from '#shared/plan/groupMilestones'
import type { Milestone } from '#shared/plan/Milestone'
import { milestoneOwner } from '#shared/plan/ownerDuties'

export interface MilestoneFilter {
  readonly text: string
  readonly status: Milestone['status'] | ''
  /** `none`: milestones that nobody answers for. */
  readonly owner: OwnerId | 'none' | ''
  readonly actionId: ActionId | ''
}

export const noMilestoneFilter: MilestoneFilter = { text: '', status: '', owner: '', actionId: '' }

export interface NumberedAction {
  readonly action: Action
  readonly number: number
}

/** The actions by id, with their place in the plan. */
export function numberedActions(actions: readonly Action[]): ReadonlyMap<ActionId, NumberedAction> {
  return new Map(
    inOrder(actions).map((action, index) => [action.id, { action, number: index + 1 }]),
  )
}

/** The milestones that pass the filter; the text is looked for in milestone, action, owner and note. */
export function shownMilestones(
  milestones: readonly Milestone[],
  actions: ReadonlyMap<ActionId, NumberedAction>,
  ownerNames: ReadonlyMap<OwnerId, string>,
  filter: MilestoneFilter,
  locale: string,
): Milestone[] {
  const words = filter.text.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean)
  return milestones.filter((milestone) => {
    const action = actions.get(milestone.actionId)?.action
    const ownerId = milestoneOwner(milestone, action)
    if (filter.status && milestone.status !== filter.status) return false
    if (filter.actionId && milestone.actionId !== filter.actionId) return false
    if (filter.owner === 'none' ? ownerId !== null : filter.owner && ownerId !== filter.owner)
      return false
    if (words.length === 0) return true
    const text = [
      milestone.title,
      action?.title,
      ownerId && ownerNames.get(ownerId),
      milestone.note,
    ]
      .join(' ')
      .toLocaleLowerCase(locale)
    return words.every((word) => text.includes(word))
  })
}

/** A line of the manager's list: the heading of a group, or one of its milestones. */
export type MilestoneLineItem =
  | { readonly kind: 'heading'; readonly group: MilestoneGroup }
  | { readonly kind: 'milestone'; readonly milestone: Milestone }

/** The lines of the list; folded groups show their heading only. */
export function lineItems(
  groups: readonly MilestoneGroup[],
  folded: ReadonlySet<MilestoneGroup['kind']>,
): MilestoneLineItem[] {
  return groups.flatMap((group) => [
    { kind: 'heading' as const, group },
    ...(folded.has(group.kind)
      ? []
      : group.milestones.map((milestone) => ({ kind: 'milestone' as const, milestone }))),
  ])
}
