import { isClosed } from '#shared/plan/milestoneStanding'
import { milestoneOwner } from '#shared/plan/ownerDuties'
import type { DueRecords } from './DueEntry'
import { isOver } from './dueEntries'
import { indicatorOwner } from './indicatorOwner'

/** What nobody answers for. */
export interface Unowned {
  readonly actions: number
  readonly milestones: number
  readonly indicators: number
}

/** How much nobody answers for; drafts from the library and what the city does not collect are not counted. */
export function unowned({ actions, milestones, indicators }: DueRecords): Unowned {
  const byId = new Map(actions.map((action) => [action.id, action]))
  const own = <T extends { readonly draft?: boolean | undefined }>(list: readonly T[]) =>
    list.filter(({ draft }) => !draft)
  return {
    actions: own(actions).filter((action) => !isOver(action) && !action.ownerId).length,
    milestones: own(milestones).filter(
      (one) => !isClosed(one) && !milestoneOwner(one, byId.get(one.actionId)),
    ).length,
    indicators: own(indicators).filter(
      (one) => one.notCollected === null && !indicatorOwner(one, byId),
    ).length,
  }
}
