import { writeChange } from '#renderer/database/session'
import type { Edit } from '#shared/change/Change'
import { addEdit, removeEdit } from '#shared/change/edits'
import { type Day, isDay } from '#shared/lib/dates'
import { type ActionId, type MilestoneId, newId, type PlanId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import { shiftDay } from '#shared/lib/shiftDay'
import type { Milestone } from '#shared/plan/Milestone'
import { milestoneStatusFields } from '#shared/plan/milestoneStatusFields'
import { edited } from './edited'
import type { Shift } from './manyActions'
import { type MilestoneFields, newMilestone } from './milestones'
import { type NewOwner, newOwnerEdits } from './owners'
import { keysAtEnd } from './placing'
import { unlinkEdits } from './unlinking'
import { type LeftAsItIs, type ManyOutcome, manyEdits, updateMany } from './updateMany'

/** Gives many milestones one owner in one step; null: the owner of each one's action. */
export async function updateMilestones(
  planId: PlanId,
  milestoneIds: readonly MilestoneId[],
  fields: Pick<MilestoneFields, 'ownerId'>,
): Promise<Result<ManyOutcome>> {
  return await updateMany('updateMilestones', planId, 'milestones', milestoneIds, () => fields)
}

/**
 * Gives many milestones one status in one step.
 * @param reachedOn the day on which they were reached, where that is the status; those that have such a day keep it
 */
export async function setMilestonesStatus(
  planId: PlanId,
  milestoneIds: readonly MilestoneId[],
  status: Milestone['status'],
  reachedOn: Day,
): Promise<Result<ManyOutcome>> {
  return await updateMany('setMilestonesStatus', planId, 'milestones', milestoneIds, (milestone) =>
    milestone.status === status ? 'already' : milestoneStatusFields(milestone, status, reachedOn),
  )
}

/** Moves the due dates of many milestones in one step. What is reached or dropped keeps its date: it is history. */
export async function moveMilestoneDates(
  planId: PlanId,
  milestoneIds: readonly MilestoneId[],
  by: Shift,
): Promise<Result<ManyOutcome>> {
  return await updateMany('moveMilestoneDates', planId, 'milestones', milestoneIds, (milestone) =>
    shiftedMilestone(milestone, by),
  )
}

/** Where a milestone's due date lies after a move, or why it is left where it is. */
export function shiftedMilestone(
  { status, dueOn }: Milestone,
  { count, unit }: Shift,
): MilestoneFields | LeftAsItIs {
  if (status === 'reached' || status === 'dropped') return 'settled'
  if (!dueOn) return 'noDate'
  const moved = shiftDay(dueOn, count, unit)
  return isDay(moved) ? { dueOn: moved } : 'outOfRange'
}

/** Removes many milestones in one step; what names them stays and loses the link. */
export async function removeMilestones(
  planId: PlanId,
  milestoneIds: readonly MilestoneId[],
): Promise<Result<ManyOutcome>> {
  let outcome: ManyOutcome = { changed: 0, left: new Map() }
  const written = await writeChange('removeMilestones', planId, async (read) => {
    const found = await read.getMany('milestones', milestoneIds)
    const milestones = found.filter((milestone) => milestone !== undefined)
    const missing = found.length - milestones.length
    outcome = {
      changed: milestones.length,
      left: new Map(missing > 0 ? [['gone', missing] as const] : []),
    }
    const unlinked = await unlinkEdits(read, { milestones: milestones.map(({ id }) => id) })
    return ok([...unlinked, ...milestones.map((one) => removeEdit('milestones', one))])
  })
  return edited(written, outcome)
}

/** What a block of pasted cells comes to. */
export interface PastedMilestones {
  /** Owners who are named in the block and are not in the plan; the other two name them by their ids. */
  readonly newOwners: readonly NewOwner[]
  readonly changes: ReadonlyMap<MilestoneId, MilestoneFields>
  /** New milestones in their order, each with its action; they come to the end of that action's list. */
  readonly added: readonly (MilestoneFields & Pick<Milestone, 'actionId'>)[]
}

/** Writes a block of pasted cells in one step: other values for milestones that are there, new milestones, new owners. */
export async function pasteMilestones(
  planId: PlanId,
  { newOwners, changes, added }: PastedMilestones,
): Promise<Result<{ readonly added: number; readonly outcome: ManyOutcome }>> {
  let outcome: ManyOutcome = { changed: 0, left: new Map() }
  const written = await writeChange('pasteMilestones', planId, async (read) => {
    const actionIds = [...new Set(added.map(({ actionId }) => actionId))]
    const actions = await read.getMany('actions', actionIds)
    if (actions.some((action) => action === undefined)) return fail('record.gone')
    const changed = await manyEdits(
      read,
      'milestones',
      [...changes.keys()],
      (milestone) => changes.get(milestone.id) ?? 'already',
    )
    outcome = changed.outcome
    const there = added.length > 0 ? await read.list('milestones') : []
    return ok([
      ...newOwnerEdits(planId, newOwners),
      ...changed.edits,
      ...addedEdits(planId, added, there),
    ])
  })
  return edited(written, { added: added.length, outcome })
}

function addedEdits(
  planId: PlanId,
  added: PastedMilestones['added'],
  there: readonly Milestone[],
): Edit[] {
  const [siblings, own] = [byAction(there), byAction(added)]
  const places = new Map(
    [...own].map(([actionId, { length }]) => [
      actionId,
      keysAtEnd(siblings.get(actionId) ?? [], length).values(),
    ]),
  )
  return added.map((fields) =>
    addEdit(
      'milestones',
      newMilestone({
        title: '',
        dueOn: null,
        ...fields,
        id: newId<'Milestone'>(),
        planId,
        order: places.get(fields.actionId)?.next().value ?? '',
      }),
    ),
  )
}

function byAction<M extends { readonly actionId: ActionId }>(
  all: readonly M[],
): Map<ActionId, M[]> {
  const groups = new Map<ActionId, M[]>()
  for (const one of all) {
    const group = groups.get(one.actionId)
    if (group) group.push(one)
    else groups.set(one.actionId, [one])
  }
  return groups
}
