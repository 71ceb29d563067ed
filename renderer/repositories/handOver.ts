import { writeChange } from '#renderer/database/session'
import type { Edit } from '#shared/change/Change'
import { updateEdit } from '#shared/change/edits'
import { settleDraft } from '#shared/change/settleDraft'
import type { ActionId, OwnerId, PlanId } from '#shared/lib/ids'
import { ok } from '#shared/lib/result'
import { isClosed } from '#shared/plan/milestoneStanding'
import { stoodInBy } from '#shared/plan/stoodInBy'
import type { Written } from './updateRecord'

/**
 * Hands actions of an owner over to their deputies, in one step: the deputy answers for them from now on, and for their open milestones
 * and indicators that the owner answered for by name. Actions without another deputy, or of somebody else, are left as they are.
 * @param staysDeputy whether whoever hands over stands in for the new owner
 */
export async function handOverToDeputies(
  planId: PlanId,
  ownerId: OwnerId,
  actionIds: readonly ActionId[],
  staysDeputy: boolean,
): Promise<Written> {
  return await writeChange('handOverToDeputies', planId, async (read) => {
    const heirs = new Map<ActionId, OwnerId>()
    const edits: (Edit | null)[] = []
    for (const action of await read.getMany('actions', actionIds)) {
      const heir = action?.ownerId === ownerId ? stoodInBy(ownerId, action) : null
      if (!action || !heir) continue
      heirs.set(action.id, heir)
      const edit = updateEdit('actions', action, {
        ownerId: heir,
        deputyId: staysDeputy ? ownerId : null,
      })
      edits.push(edit && settleDraft(action, edit))
    }
    const handed = [...heirs.keys()]
    for (const milestone of await read.naming('milestones', 'actionId', handed)) {
      if (milestone.ownerId !== ownerId || isClosed(milestone)) continue
      // Without an owner of its own the owner of the action answers for it.
      const edit = updateEdit('milestones', milestone, { ownerId: null })
      edits.push(edit && settleDraft(milestone, edit))
    }
    for (const indicator of await read.naming('indicators', 'actionIds', handed)) {
      const heir = indicator.actionIds.map((id) => heirs.get(id)).find(Boolean)
      if (indicator.ownerId !== ownerId || !heir) continue
      edits.push(updateEdit('indicators', indicator, { ownerId: heir }))
    }
    return ok(edits)
  })
}
