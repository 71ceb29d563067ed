import type { NumberedAction } from '#renderer/features/plan/milestoneRows'
import { formatDay } from '#shared/lib/dates'
import type { ActionId, MilestoneId } from '#shared/lib/ids'
import type { Milestone } from '#shared/plan/Milestone'
import { milestonesByAction } from '#shared/plan/milestonesByAction'

/** The milestones of one action, to choose from. */
export interface MilestoneChoiceGroup {
  readonly group: string
  readonly items: { readonly value: MilestoneId; readonly label: string }[]
}

export interface ChoiceWords {
  readonly option: (milestone: { title: string; number: number; day: string }) => string
  readonly group: (action: NumberedAction) => string
  readonly untitled: string
  readonly noDay: string
  readonly locale: string
}

/** The milestones that another one may come after: those of its own action first, then the other actions in the order of the plan. */
export function milestoneChoices(
  of: Milestone,
  milestones: readonly Milestone[],
  actions: ReadonlyMap<ActionId, NumberedAction>,
  words: ChoiceWords,
): MilestoneChoiceGroup[] {
  const byAction = milestonesByAction(milestones.filter(({ id }) => id !== of.id))
  const own = actions.get(of.actionId)
  const inTurn = [...actions.values()].filter(({ action }) => action.id !== of.actionId)
  return [...(own ? [own] : []), ...inTurn].flatMap((numbered) => {
    const items = (byAction.get(numbered.action.id) ?? []).map((milestone) => ({
      value: milestone.id,
      label: words.option({
        title: milestone.title.trim() || words.untitled,
        number: numbered.number,
        day: milestone.dueOn ? formatDay(milestone.dueOn, words.locale, 'short') : words.noDay,
      }),
    }))
    return items.length > 0 ? [{ group: words.group(numbered), items }] : []
  })
}
