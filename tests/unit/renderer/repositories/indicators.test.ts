import { expect, it } from 'vitest'
import {
  addIndicator,
  moveIndicator,
  removeIndicator,
  setBaseline,
  setTarget,
} from '#renderer/repositories/indicators'
import { getSnapshot } from '#renderer/repositories/records'
import { inOrder } from '#shared/lib/inOrder'
import { aPlan, given, testSession } from '../../../helpers/testSession'

it('keeps zero as a value, and why a target was changed', async () => {
  await testSession()
  const planId = await aPlan()
  const id = given(await addIndicator(planId, { name: 'I' }))
  await setBaseline(planId, id, { value: 0, on: '2026-01-01' })
  await setTarget(planId, id, { value: 10 })
  await setTarget(planId, id, { value: 20, upTo: 30 }, 'The council wants more')
  const { records, changes } = await getSnapshot(planId)
  expect(records.baselines).toMatchObject([{ indicatorId: id, value: 0, on: '2026-01-01' }])
  expect(records.targets).toMatchObject([{ indicatorId: id, value: 20, upTo: 30, on: null }])
  expect(changes.at(-1)).toMatchObject({
    why: 'The council wants more',
    edits: [{ before: { value: 10, upTo: null }, after: { value: 20, upTo: 30 } }],
  })
})

it('takes baseline and target along when an indicator is removed', async () => {
  await testSession()
  const planId = await aPlan()
  const id = given(await addIndicator(planId, { name: 'I' }))
  const kept = given(await addIndicator(planId, { name: 'K' }))
  for (const each of [id, kept]) {
    await setBaseline(planId, each, { value: 1 })
    await setTarget(planId, each, { value: 2 })
  }
  await removeIndicator(planId, id)
  const { records } = await getSnapshot(planId)
  expect(records.indicators.map((item) => item.id)).toEqual([kept])
  expect(records.baselines.map((item) => item.indicatorId)).toEqual([kept])
  expect(records.targets.map((item) => item.indicatorId)).toEqual([kept])
})

it('moves an indicator before another', async () => {
  await testSession()
  const planId = await aPlan()
  const first = given(await addIndicator(planId, { name: '1' }))
  const second = given(await addIndicator(planId, { name: '2' }))
  await moveIndicator(planId, second, first)
  const { indicators } = (await getSnapshot(planId)).records
  expect(inOrder(indicators).map(({ name }) => name)).toEqual(['2', '1'])
})
