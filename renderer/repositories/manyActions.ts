import { writeChange } from '#renderer/database/session'
import { addEdit, removeEdit } from '#shared/change/edits'
import { type Day, isDay } from '#shared/lib/dates'
import type { TimeUnit } from '#shared/lib/dayVocabulary'
import { type ActionId, newId, type PlanId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import { shiftDay } from '#shared/lib/shiftDay'
import type { Action } from '#shared/plan/Action'
import type { PackRef } from '#shared/template/packRef'
import { type ActionFields, newAction } from './actions'
import { edited } from './edited'
import { shiftedMilestone } from './manyMilestones'
import { type NewOwner, newOwnerEdits } from './owners'
import { keysAtEnd } from './placing'
import { unlinkEdits } from './unlinking'
import { type LeftAsItIs, type ManyOutcome, manyEdits, updateMany } from './updateMany'

/** A stretch of time by which dates move; earlier where `count` is negative. */
export interface Shift {
  readonly count: number
  readonly unit: TimeUnit
}

/** Fields that many actions can be given at once. */
export type SharedActionFields = Partial<
  Pick<Action, 'status' | 'ownerId' | 'deputyId' | 'objectiveId'>
>

/**
 * Gives many actions the same values in one step. Nobody becomes their own deputy: whoever is made owner is taken off as deputy, and an
 * action whose owner is the new deputy is left as it is (`ownDeputy`).
 */
export async function updateActions(
  planId: PlanId,
  actionIds: readonly ActionId[],
  fields: SharedActionFields,
): Promise<Result<ManyOutcome>> {
  return await updateMany('updateActions', planId, 'actions', actionIds, (action) => {
    if (fields.deputyId && fields.deputyId === action.ownerId) return 'ownDeputy'
    const isDeputyNow = fields.ownerId && fields.ownerId === action.deputyId
    return isDeputyNow ? { ...fields, deputyId: null } : fields
  })
}

/** Adds a commitment to those that many actions serve, in one step. */
export async function addCommitmentToActions(
  planId: PlanId,
  actionIds: readonly ActionId[],
  ref: PackRef,
): Promise<Result<ManyOutcome>> {
  return await updateMany(
    'addCommitmentToActions',
    planId,
    'actions',
    actionIds,
    ({ commitmentRefs }) => {
      if (commitmentRefs.includes(ref)) return 'already'
      if (commitmentRefs.length >= 100) return 'full'
      return { commitmentRefs: [...commitmentRefs, ref] }
    },
  )
}

/**
 * Moves start and end of many actions in one step. What is completed or dropped keeps its dates: they are history.
 * @param withMilestones whether the dates of their open milestones move along
 */
export async function moveActionDates(
  planId: PlanId,
  actionIds: readonly ActionId[],
  by: Shift,
  withMilestones: boolean,
): Promise<Result<ManyOutcome>> {
  let outcome: ManyOutcome = { changed: 0, left: new Map() }
  const written = await writeChange('moveActionDates', planId, async (read) => {
    const actions = await manyEdits(read, 'actions', actionIds, (action) => shifted(action, by))
    outcome = actions.outcome
    if (!withMilestones) return ok(actions.edits)
    const moved = new Set(actions.edits.map(({ recordId }) => recordId))
    const ids = (await read.list('milestones'))
      .filter(({ actionId }) => moved.has(actionId))
      .map(({ id }) => id)
    const milestones = await manyEdits(read, 'milestones', ids, (one) => shiftedMilestone(one, by))
    return ok([...actions.edits, ...milestones.edits])
  })
  return edited(written, outcome)
}

function shifted(action: Action, { count, unit }: Shift): ActionFields | LeftAsItIs {
  if (action.status === 'completed' || action.status === 'dropped') return 'settled'
  if (!action.startsOn && !action.endsOn) return 'noDate'
  const move = (day: Day | null) => day && shiftDay(day, count, unit)
  const [startsOn, endsOn] = [move(action.startsOn), move(action.endsOn)]
  return [startsOn, endsOn].every((day) => day === null || isDay(day))
    ? { startsOn, endsOn }
    : 'outOfRange'
}

/** Removes many actions with their milestones, in one step; what else names them stays and loses the link. */
export async function removeActions(
  planId: PlanId,
  actionIds: readonly ActionId[],
): Promise<Result<ManyOutcome>> {
  let outcome: ManyOutcome = { changed: 0, left: new Map() }
  const written = await writeChange('removeActions', planId, async (read) => {
    const found = await read.getMany('actions', actionIds)
    const actions = found.filter((action) => action !== undefined)
    const gone = new Set<string>(actions.map(({ id }) => id))
    const milestones = (await read.list('milestones')).filter((one) => gone.has(one.actionId))
    const missing = found.length - actions.length
    outcome = {
      changed: actions.length,
      left: new Map(missing > 0 ? [['gone', missing] as const] : []),
    }
    const unlinked = await unlinkEdits(read, {
      actions: [...gone],
      milestones: milestones.map(({ id }) => id),
    })
    return ok([
      ...unlinked,
      ...milestones.map((milestone) => removeEdit('milestones', milestone)),
      ...actions.map((action) => removeEdit('actions', action)),
    ])
  })
  return edited(written, outcome)
}

/** What a block of pasted cells comes to. */
export interface PastedActions {
  /** Owners who are named in the block and are not in the plan; the other two name them by their ids. */
  readonly newOwners: readonly NewOwner[]
  readonly changes: ReadonlyMap<ActionId, ActionFields>
  /** New actions in their order; they come to the end of the list. */
  readonly added: readonly ActionFields[]
}

/** Writes a block of pasted cells in one step: other values for actions that are there, new actions, new owners. */
export async function pasteActions(
  planId: PlanId,
  { newOwners, changes, added }: PastedActions,
): Promise<Result<{ readonly added: readonly ActionId[]; readonly outcome: ManyOutcome }>> {
  const ids = added.map(() => newId<'Action'>())
  let outcome: ManyOutcome = { changed: 0, left: new Map() }
  const written = await writeChange('pasteActions', planId, async (read) => {
    if (!(await read.get('plans', planId))) return fail('record.gone')
    const changed = await manyEdits(
      read,
      'actions',
      [...changes.keys()],
      (action) => changes.get(action.id) ?? 'already',
    )
    outcome = changed.outcome
    const orders = added.length > 0 ? keysAtEnd(await read.list('actions'), added.length) : []
    return ok([
      ...newOwnerEdits(planId, newOwners),
      ...changed.edits,
      ...added.map((fields, index) =>
        addEdit(
          'actions',
          newAction({
            ...fields,
            id: ids[index] ?? newId<'Action'>(),
            planId,
            order: orders[index] ?? '',
          }),
        ),
      ),
    ])
  })
  return edited(written, { added: ids, outcome })
}
