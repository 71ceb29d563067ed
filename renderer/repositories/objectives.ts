import { writeChange } from '#renderer/database/session'
import { addEdit, removeEdit, updateEdit } from '#shared/change/edits'
import { newId, type ObjectiveId, type PlanId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import type { Objective } from '#shared/plan/Objective'
import { edited } from './edited'
import { keysAtEnd, keysForMove } from './placing'
import { unlinkEdits } from './unlinking'
import { updateRecord, type Written } from './updateRecord'

/** Fields of an objective that are written by hand. */
export type ObjectiveFields = Partial<Pick<Objective, 'title' | 'description'>>

/** Adds an objective at the end of the list. */
export async function addObjective(
  planId: PlanId,
  fields: ObjectiveFields,
): Promise<Result<ObjectiveId>> {
  const id = newId<'Objective'>()
  const outcome = await writeChange('addObjective', planId, async (read) => {
    if (!(await read.get('plans', planId))) return fail('record.gone')
    const [order = ''] = keysAtEnd(await read.list('objectives'), 1)
    return ok([addEdit('objectives', { title: '', description: '', ...fields, id, planId, order })])
  })
  return edited(outcome, id)
}

/** Changes the words of an objective. */
export async function updateObjective(
  planId: PlanId,
  objectiveId: ObjectiveId,
  fields: ObjectiveFields,
  group?: string,
): Promise<Written> {
  return await updateRecord('updateObjective', planId, 'objectives', objectiveId, fields, { group })
}

/** Removes an objective; its actions stay and stand outside all objectives. */
export async function removeObjective(planId: PlanId, objectiveId: ObjectiveId): Promise<Written> {
  return await writeChange('removeObjective', planId, async (read) => {
    const objective = await read.get('objectives', objectiveId)
    if (!objective) return ok([])
    const unlinked = await unlinkEdits(read, { objectives: [objectiveId] })
    return ok([...unlinked, removeEdit('objectives', objective)])
  })
}

/** Puts an objective before another one; at the end where `beforeObjectiveId` is null. */
export async function moveObjective(
  planId: PlanId,
  objectiveId: ObjectiveId,
  beforeObjectiveId: ObjectiveId | null,
): Promise<Written> {
  return await writeChange('moveObjective', planId, async (read) => {
    const objectives = await read.list('objectives')
    const keys = keysForMove(objectives, objectiveId, beforeObjectiveId)
    return ok(
      objectives.map((objective) => {
        const order = keys.get(objective.id)
        return order ? updateEdit('objectives', objective, { order }) : null
      }),
    )
  })
}
