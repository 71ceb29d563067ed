import { writeChange } from '#renderer/database/session'
import { addEdit, removeEdit, updateEdit } from '#shared/change/edits'
import { type ActionId, newId, type PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import { fail, ok, type Result } from '#shared/lib/result'
import type { Action } from '#shared/plan/Action'
import { edited } from './edited'
import { keysAfter, keysForMove } from './placing'
import { unlinkEdits } from './unlinking'
import { updateRecord, type Written } from './updateRecord'

/** Fields of an action that are written by hand; its place in the list comes by `moveAction`. */
export type ActionFields = Partial<Omit<Action, 'id' | 'planId' | 'order'>>

/** An action of which only what is known need be told. */
export const newAction = (
  known: ActionFields & Pick<Action, 'id' | 'planId' | 'order'>,
): Action => ({
  objectiveId: null,
  title: '',
  description: null,
  status: 'planned',
  gapRefs: [],
  commitmentRefs: [],
  targetGroup: '',
  scope: null,
  partners: '',
  ownerId: null,
  deputyId: null,
  startsOn: null,
  endsOn: null,
  resources: [],
  ...known,
})

/** Adds an action at the end of the list. */
export async function addAction(planId: PlanId, fields: ActionFields): Promise<Result<ActionId>> {
  const id = newId<'Action'>()
  const outcome = await writeChange('addAction', planId, async (read) => {
    if (!(await read.get('plans', planId))) return fail('record.gone')
    const [order = ''] = keysAfter(await read.lastInOrder('actions'), 1)
    return ok([addEdit('actions', newAction({ ...fields, id, planId, order }))])
  })
  return edited(outcome, id)
}

/** Changes fields of an action. */
export async function updateAction(
  planId: PlanId,
  actionId: ActionId,
  fields: ActionFields,
  group?: string,
): Promise<Written> {
  return await updateRecord('updateAction', planId, 'actions', actionId, fields, { group })
}

/** Removes an action with its milestones; indicators stay and lose the link. */
export async function removeAction(planId: PlanId, actionId: ActionId): Promise<Written> {
  return await writeChange('removeAction', planId, async (read) => {
    const action = await read.get('actions', actionId)
    if (!action) return ok([])
    const milestones = await read.naming('milestones', 'actionId', [actionId])
    const unlinked = await unlinkEdits(read, {
      actions: [actionId],
      milestones: milestones.map(({ id }) => id),
    })
    return ok([
      ...unlinked,
      ...milestones.map((milestone) => removeEdit('milestones', milestone)),
      removeEdit('actions', action),
    ])
  })
}

/** Puts an action before another one; at the end of the list where `beforeActionId` is null. */
export async function moveAction(
  planId: PlanId,
  actionId: ActionId,
  beforeActionId: ActionId | null,
): Promise<Written> {
  return await writeChange('moveAction', planId, async (read) => {
    const actions = await read.list('actions')
    const keys = keysForMove(actions, actionId, beforeActionId)
    return ok(
      actions.map((action) => {
        const order = keys.get(action.id)
        return order ? updateEdit('actions', action, { order }) : null
      }),
    )
  })
}

/**
 * Puts an action into a column of the board, and there before or after another one, in one step. Its place among all actions of the
 * plan changes with it, since the plan has one order.
 * @param beside where it is put; null keeps its place in the plan
 */
export async function placeOnBoard(
  planId: PlanId,
  actionId: ActionId,
  status: Action['status'],
  beside: { readonly before: ActionId } | { readonly after: ActionId } | null,
): Promise<Written> {
  return await writeChange('placeOnBoard', planId, async (read) => {
    const moved = await read.get('actions', actionId)
    if (!moved) return fail('record.gone')
    if (beside === null) return ok([updateEdit('actions', moved, { status })])
    const actions = await read.list('actions')
    const keys = keysForMove(actions, actionId, idBefore(actions, actionId, beside))
    return ok(
      actions.map((action) => {
        const order = keys.get(action.id)
        return updateEdit('actions', action, {
          ...(order ? { order } : {}),
          ...(action.id === actionId ? { status } : {}),
        })
      }),
    )
  })
}

/** The action that will follow the moved one; null at the end of the plan. */
function idBefore(
  actions: readonly Action[],
  movedId: ActionId,
  beside: { readonly before: ActionId } | { readonly after: ActionId },
): ActionId | null {
  if ('before' in beside) return beside.before
  const others = inOrder(actions).filter(({ id }) => id !== movedId)
  const at = others.findIndex(({ id }) => id === beside.after)
  return at < 0 ? null : (others[at + 1]?.id ?? null)
}
