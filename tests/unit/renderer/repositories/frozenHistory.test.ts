import { expect, it } from 'vitest'
import { frozenHistory } from '#renderer/repositories/frozenHistory'
import { undo } from '#renderer/repositories/history'
import { addIndicator, setTarget } from '#renderer/repositories/indicators'
import { updatePlan } from '#renderer/repositories/plans'
import { getSnapshot } from '#renderer/repositories/records'
import { aPlan, given, testSession } from '../../../helpers/testSession'

it('tells the earlier values, also those of changes made since it was last asked, and forgets what was undone', async () => {
  await testSession()
  const planId = await aPlan()
  const id = given(await addIndicator(planId, { name: 'I' }))
  await setTarget(planId, id, { value: 10, on: '2028-12-31' })
  const [target] = (await getSnapshot(planId)).records.targets
  const earlier = async () =>
    (await frozenHistory(planId, 'targets', target?.id ?? '')).earlier.map((one) => [
      one.fields.value,
      one.why,
    ])
  expect(await earlier()).toEqual([])
  await setTarget(planId, id, { value: 12 }, 'Recounted')
  await updatePlan(planId, { title: 'Another' })
  expect(await earlier()).toEqual([[10, 'Recounted']])
  await setTarget(planId, id, { value: 15 }, 'The council')
  expect(await earlier()).toEqual([
    [12, 'The council'],
    [10, 'Recounted'],
  ])
  await undo(planId)
  expect(await earlier()).toEqual([[10, 'Recounted']])
})
