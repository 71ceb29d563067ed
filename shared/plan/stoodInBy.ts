import type { OwnerId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'

/** Who stands in for whoever answers for something of an action: its deputy, unless that is the same one; null where nobody is named. */
export function stoodInBy(
  ownerId: OwnerId | null,
  action: Pick<Action, 'deputyId'> | undefined,
): OwnerId | null {
  const deputyId = action?.deputyId ?? null
  return deputyId === ownerId ? null : deputyId
}
