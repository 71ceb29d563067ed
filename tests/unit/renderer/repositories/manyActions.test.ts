import { expect, it } from 'vitest'
import { addAction } from '#renderer/repositories/actions'
import { undo } from '#renderer/repositories/history'
import {
  addCommitmentToActions,
  moveActionDates,
  pasteActions,
  removeActions,
  updateActions,
} from '#renderer/repositories/manyActions'
import { addMilestones } from '#renderer/repositories/milestones'
import { addOwner } from '#renderer/repositories/owners'
import { getSnapshot } from '#renderer/repositories/records'
import { newId, type PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import { aPlan, given, testSession } from '../../../helpers/testSession'

async function threeActions() {
  await testSession()
  const planId = await aPlan()
  const [ada, bea] = [
    given(await addOwner(planId, { role: 'Ada' })),
    given(await addOwner(planId, { role: 'Bea' })),
  ]
  const a = given(
    await addAction(planId, { title: 'A', ownerId: ada, startsOn: '2027-01-31', draft: true }),
  )
  const b = given(await addAction(planId, { title: 'B', deputyId: bea }))
  const c = given(
    await addAction(planId, { title: 'C', status: 'completed', endsOn: '2026-05-01' }),
  )
  return { planId, ada, bea, a, b, c }
}

const actionsOf = async (planId: PlanId) => inOrder((await getSnapshot(planId)).records.actions)

it('gives many actions an owner in one step, takes them off as deputy, and counts what stays', async () => {
  const { planId, bea, a, b, c } = await threeActions()
  const before = await getSnapshot(planId)
  const first = given(await updateActions(planId, [a, b, newId<'Action'>()], { ownerId: bea }))
  expect(first).toEqual({ changed: 2, left: new Map([['gone', 1]]) })
  expect(
    (await actionsOf(planId)).map(({ ownerId, deputyId, draft }) => [ownerId, deputyId, draft]),
  ).toEqual([
    [bea, null, false],
    [bea, null, undefined],
    [null, null, undefined],
  ])
  expect((await getSnapshot(planId)).revision).toBe(before.revision + 1)

  const again = given(await updateActions(planId, [a, b, c], { ownerId: bea }))
  expect(again).toEqual({ changed: 1, left: new Map([['already', 2]]) })
  const deputies = given(await updateActions(planId, [a, b, c], { deputyId: bea }))
  expect(deputies).toEqual({ changed: 0, left: new Map([['ownDeputy', 3]]) })
  await undo(planId)
  await undo(planId)
  expect((await getSnapshot(planId)).records.actions).toEqual(before.records.actions)
})

it('adds a commitment where it is missing', async () => {
  const { planId, a, b } = await threeActions()
  given(await addCommitmentToActions(planId, [a], 'charter:S1'))
  expect(given(await addCommitmentToActions(planId, [a, b], 'charter:S1'))).toEqual({
    changed: 1,
    left: new Map([['already', 1]]),
  })
  expect((await actionsOf(planId)).map(({ commitmentRefs }) => commitmentRefs)).toEqual([
    ['charter:S1'],
    ['charter:S1'],
    [],
  ])
})

it('moves dates with those of open milestones, and tells why others stay', async () => {
  const { planId, a, b, c } = await threeActions()
  await addMilestones(planId, a, [
    { title: 'open', dueOn: '2027-03-31' },
    { title: 'done', dueOn: '2027-02-01', status: 'reached', reachedOn: '2027-02-01' },
  ])
  await addMilestones(planId, b, [{ title: 'other', dueOn: '2027-03-31' }])
  const by = { count: 1, unit: 'month' } as const
  expect(given(await moveActionDates(planId, [a, b, c], by, true))).toEqual({
    changed: 1,
    left: new Map([
      ['noDate', 1],
      ['settled', 1],
    ]),
  })
  expect((await actionsOf(planId))[0]?.startsOn).toBe('2027-02-28')
  const { milestones } = (await getSnapshot(planId)).records
  expect(Object.fromEntries(milestones.map(({ title, dueOn }) => [title, dueOn]))).toEqual({
    open: '2027-04-30',
    done: '2027-02-01',
    other: '2027-03-31',
  })
  const far = given(await moveActionDates(planId, [a], { count: 999, unit: 'year' }, false))
  expect(far.left.get('outOfRange')).toBe(1)
})

it('removes many with their milestones in one step, which one undo takes back', async () => {
  const { planId, a, b, c } = await threeActions()
  await addMilestones(planId, a, [{ title: 'M', dueOn: null }])
  await addMilestones(planId, c, [{ title: 'N', dueOn: null }])
  const before = await getSnapshot(planId)
  expect(given(await removeActions(planId, [a, b])).changed).toBe(2)
  const after = (await getSnapshot(planId)).records
  expect(after.actions.map(({ title }) => title)).toEqual(['C'])
  expect(after.milestones.map(({ title }) => title)).toEqual(['N'])
  await undo(planId)
  expect((await getSnapshot(planId)).records).toEqual(before.records)
})

it('writes a pasted block in one step: changed and new actions, and owners who were not there', async () => {
  const { planId, a } = await threeActions()
  const cara = newId<'Owner'>()
  const before = await getSnapshot(planId)
  const pasted = given(
    await pasteActions(planId, {
      newOwners: [{ id: cara, role: 'Cara' }],
      changes: new Map([[a, { title: 'A2', ownerId: cara }]]),
      added: [{ title: 'D', ownerId: cara }, { title: 'E' }],
    }),
  )
  expect(pasted.outcome.changed).toBe(1)
  expect((await actionsOf(planId)).map(({ title }) => title)).toEqual(['A2', 'B', 'C', 'D', 'E'])
  expect((await actionsOf(planId)).map(({ id }) => id).slice(3)).toEqual(pasted.added)
  await undo(planId)
  expect((await getSnapshot(planId)).records).toEqual(before.records)
})
