import type { ActionId, OwnerId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import type { Indicator } from './Indicator'

/** Who delivers the values of an indicator: whoever it names, else the owner of its first action that has one. */
export function indicatorOwner(
  { ownerId, actionIds }: Pick<Indicator, 'ownerId' | 'actionIds'>,
  actions: ReadonlyMap<ActionId, Pick<Action, 'ownerId'>>,
): OwnerId | null {
  if (ownerId) return ownerId
  for (const id of actionIds) {
    const owner = actions.get(id)?.ownerId
    if (owner) return owner
  }
  return null
}
