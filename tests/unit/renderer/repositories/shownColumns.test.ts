import { expect, it } from 'vitest'
import { readColumns } from '#renderer/database/columnSetting'
import { session } from '#renderer/database/session'
import { getSnapshot } from '#renderer/repositories/records'
import { setShownColumns } from '#renderer/repositories/shownColumns'
import { aPlan, given, testSession } from '../../../helpers/testSession'

it('keeps columns for each table of each plan on this computer, without a step in the plan', async () => {
  await testSession()
  const planId = await aPlan()
  const { revision } = await getSnapshot(planId)
  given(await setShownColumns(planId, 'actions', ['title', 'owner']))
  const { database } = session()
  expect(await readColumns(database, planId, 'actions')).toEqual(['title', 'owner'])
  expect(await readColumns(database, planId, 'milestones')).toBeNull()
  expect(await readColumns(database, 'another', 'actions')).toBeNull()
  given(await setShownColumns(planId, 'actions', null))
  expect(await readColumns(database, planId, 'actions')).toBeNull()
  expect((await getSnapshot(planId)).revision).toBe(revision)
})
