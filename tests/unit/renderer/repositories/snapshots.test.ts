import { expect, it } from 'vitest'
import { session } from '#renderer/database/session'
import { addOwner, updateOwner } from '#renderer/repositories/owners'
import { getSnapshot } from '#renderer/repositories/records'
import {
  checkSnapshots,
  removeSnapshot,
  renameSnapshot,
  takeSnapshot,
} from '#renderer/repositories/snapshots'
import { newId, type PlanId } from '#shared/lib/ids'
import { aPlan, given, testSession } from '../../../helpers/testSession'

async function standings(planId: PlanId): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  await checkSnapshots(planId, (id, standing) => {
    found[id] = standing
  })
  return found
}

it('freezes the plan as it stands, which holds whatever is changed later', async () => {
  await testSession()
  const planId = await aPlan()
  const ownerId = given(await addOwner(planId, { role: 'Head' }))
  const first = given(await takeSnapshot(planId, 'Then'))
  await updateOwner(planId, ownerId, { role: 'Director' })
  const second = given(await takeSnapshot(planId, 'Now'))
  given(await renameSnapshot(planId, first, 'Long ago'))
  const { records, revision } = await getSnapshot(planId)
  expect(records.snapshots.find(({ id }) => id === first)).toMatchObject({
    title: 'Long ago',
    revision: 2,
    reviewId: null,
  })
  expect(revision).toBe(6)
  expect(await standings(planId)).toEqual({ [first]: 'holds', [second]: 'holds' })
  given(await removeSnapshot(planId, first))
  expect(await standings(planId)).toEqual({ [second]: 'holds' })
})

it('says where the plan can no longer be shown as it was, or came without its history', async () => {
  await testSession()
  const planId = await aPlan()
  const snapshotId = given(await takeSnapshot(planId, 'Then'))
  const owner = given(await addOwner(planId, { role: 'Head' }))
  const change = await session().database.changes.get([planId, 3])
  if (!change) throw new Error('No such change')
  await session().database.changes.put({
    ...change,
    edits: [{ table: 'owners', recordId: owner, before: {}, after: { role: 'Head' } }],
  })
  expect(await standings(planId)).toEqual({ [snapshotId]: 'changed' })
  await session().database.changes.delete([planId, 3])
  expect(await standings(planId)).toEqual({ [snapshotId]: 'not-kept' })
})

it('keeps a snapshot that a review was signed off with', async () => {
  await testSession()
  const planId = await aPlan()
  const snapshotId = given(await takeSnapshot(planId, 'Then'))
  await session().database.records('snapshots').update(snapshotId, { reviewId: newId<'Review'>() })
  expect(await removeSnapshot(planId, snapshotId)).toMatchObject({
    failure: { code: 'snapshot.ofReview' },
  })
})
