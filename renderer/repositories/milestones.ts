import type { PlanReader } from '#renderer/database/PlanReader'
import { writeChange } from '#renderer/database/session'
import type { Edit } from '#shared/change/Change'
import { addEdit, removeEdit, updateEdit } from '#shared/change/edits'
import { settleDraft } from '#shared/change/settleDraft'
import type { Day } from '#shared/lib/dates'
import { type ActionId, type MilestoneId, newId, type PlanId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import type { Milestone } from '#shared/plan/Milestone'
import { findCycle } from '#shared/plan/milestoneDependencies'
import { edited } from './edited'
import { keysAtEnd, keysForMove } from './placing'
import { unlinkEdits } from './unlinking'
import { updateRecord, type Written } from './updateRecord'

/** Fields of a milestone that are written by hand. */
export type MilestoneFields = Partial<Omit<Milestone, 'id' | 'planId' | 'actionId' | 'order'>>

/** A milestone of which only what is known need be told. */
export const newMilestone = (
  known: MilestoneFields &
    Pick<Milestone, 'id' | 'planId' | 'actionId' | 'order' | 'title' | 'dueOn'>,
): Milestone => ({
  reachedOn: null,
  status: 'planned',
  ownerId: null,
  dependsOnIds: [],
  evidenceIds: [],
  note: '',
  ...known,
})

/** Adds milestones at the end of an action's list, all in one step. */
export async function addMilestones(
  planId: PlanId,
  actionId: ActionId,
  milestones: readonly (MilestoneFields & Pick<Milestone, 'title' | 'dueOn'>)[],
): Promise<Result<readonly MilestoneId[]>> {
  const ids = milestones.map(() => newId<'Milestone'>())
  const outcome = await writeChange('addMilestones', planId, async (read) => {
    if (!(await read.get('actions', actionId))) return fail('record.gone')
    const there = await read.naming('milestones', 'actionId', [actionId])
    const keys = keysAtEnd(there, milestones.length)
    return ok(
      milestones.map((fields, index) =>
        addEdit(
          'milestones',
          newMilestone({
            ...fields,
            id: ids[index] ?? newId<'Milestone'>(),
            planId,
            actionId,
            order: keys[index] ?? '',
          }),
        ),
      ),
    )
  })
  return edited(outcome, ids)
}

/** Changes fields of a milestone. */
export async function updateMilestone(
  planId: PlanId,
  milestoneId: MilestoneId,
  fields: MilestoneFields,
  group?: string,
): Promise<Written> {
  return await updateRecord('updateMilestone', planId, 'milestones', milestoneId, fields, { group })
}

/** Gives a milestone another due date, with the reason why. */
export async function moveDueDate(
  planId: PlanId,
  milestoneId: MilestoneId,
  dueOn: Day,
  why: string,
): Promise<Written> {
  return await updateRecord('moveDueDate', planId, 'milestones', milestoneId, { dueOn }, { why })
}

/** Removes a milestone. */
export async function removeMilestone(planId: PlanId, milestoneId: MilestoneId): Promise<Written> {
  return await writeChange('removeMilestone', planId, async (read) => {
    const milestone = await read.get('milestones', milestoneId)
    if (!milestone) return ok([])
    const unlinked = await unlinkEdits(read, { milestones: [milestoneId] })
    return ok([...unlinked, removeEdit('milestones', milestone)])
  })
}

/** Puts a milestone before another one of the same action; at its end where `beforeMilestoneId` is null. */
export async function moveMilestone(
  planId: PlanId,
  milestoneId: MilestoneId,
  beforeMilestoneId: MilestoneId | null,
): Promise<Written> {
  return await writeChange('moveMilestone', planId, async (read) => {
    const moved = await read.get('milestones', milestoneId)
    if (!moved) return fail('record.gone')
    const siblings = await read.naming('milestones', 'actionId', [moved.actionId])
    const keys = keysForMove(siblings, milestoneId, beforeMilestoneId)
    return ok(
      siblings.map((milestone) => {
        const order = keys.get(milestone.id)
        return order ? updateEdit('milestones', milestone, { order }) : null
      }),
    )
  })
}

/**
 * Says which milestones must be reached before this one can be.
 * @returns `dependency.cycle` with the title of the first one that already waits for this one; milestones that are gone are left out
 */
export async function setDependencies(
  planId: PlanId,
  milestoneId: MilestoneId,
  dependsOnIds: readonly MilestoneId[],
  group?: string,
): Promise<Written> {
  return await writeChange(
    'setDependencies',
    planId,
    async (read) => {
      const milestone = await read.get('milestones', milestoneId)
      if (!milestone) return fail('record.gone')
      const before = await readAncestors(read, dependsOnIds)
      const there = [...new Set(dependsOnIds)].filter((id) => before.has(id))
      const cycle = findCycle(milestoneId, there, (id) => before.get(id)?.dependsOnIds ?? [])
      const first = cycle?.[0] === undefined ? undefined : before.get(cycle[0])
      if (first)
        return first.id === milestoneId
          ? fail('dependency.itself')
          : fail('dependency.cycle', { title: first.title })
      return ok([updateEdit('milestones', milestone, { dependsOnIds: there })])
    },
    { group },
  )
}

/** These milestones and all that they come after, directly or through others. Only what is met on the way is read. */
async function readAncestors(
  read: PlanReader,
  ids: readonly MilestoneId[],
): Promise<ReadonlyMap<MilestoneId, Milestone>> {
  const known = new Map<MilestoneId, Milestone>()
  const seen = new Set(ids)
  let edge = [...seen]
  while (edge.length > 0) {
    const found = await Promise.all(edge.map((id) => read.get('milestones', id)))
    edge = []
    for (const milestone of found) {
      if (!milestone) continue
      known.set(milestone.id, milestone)
      for (const id of milestone.dependsOnIds) {
        if (seen.has(id)) continue
        seen.add(id)
        edge.push(id)
      }
    }
  }
  return known
}

/** Gives several milestones another due date, all in one step; those that are gone are left out. */
export async function shiftMilestones(
  planId: PlanId,
  days: readonly { readonly id: MilestoneId; readonly dueOn: Day }[],
): Promise<Written> {
  return await writeChange('shiftMilestones', planId, async (read) => {
    const edits: (Edit | null)[] = []
    for (const { id, dueOn } of days) {
      const milestone = await read.get('milestones', id)
      const edit = milestone ? updateEdit('milestones', milestone, { dueOn }) : null
      if (milestone && edit) edits.push(settleDraft(milestone, edit))
    }
    return ok(edits)
  })
}
