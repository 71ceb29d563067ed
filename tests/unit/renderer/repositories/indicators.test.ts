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

it('takes another baseline or target only with a reason, except where the same field is typed on', async () => {
  await testSession()
  const planId = await aPlan()
  const id = given(await addIndicator(planId, { name: 'I' }))
  await setBaseline(planId, id, { value: 1 }, undefined, 'typing')
  // What was not set yet may be added, and a note is no value.
  given(await setBaseline(planId, id, { value: 12 }, undefined, 'typing'))
  given(await setBaseline(planId, id, { on: '2026-01-01' }))
  given(await setBaseline(planId, id, { note: 'From the register' }))
  for (const [fields, group] of [
    [{ value: 13 }, undefined],
    [{ value: null }, undefined],
    [{ on: '2026-02-01' }, undefined],
    [{ value: 13 }, 'typing'],
  ] as const)
    expect(await setBaseline(planId, id, fields, '  ', group)).toMatchObject({
      ok: false,
      failure: { code: 'indicator.baselineFrozen' },
    })
  expect(await setBaseline(planId, id, { value: 12 })).toEqual({ ok: true, value: null })
  given(await setBaseline(planId, id, { value: 13 }, 'Recounted'))

  await setTarget(planId, id, { value: 20 })
  expect(await setTarget(planId, id, { value: 10, upTo: 30 })).toMatchObject({
    ok: false,
    failure: { code: 'indicator.targetFrozen' },
  })
  given(await setTarget(planId, id, { upTo: 30 }))
  const { records } = await getSnapshot(planId)
  expect(records.baselines).toMatchObject([
    { value: 13, on: '2026-01-01', note: 'From the register' },
  ])
  expect(records.targets).toMatchObject([{ value: 20, upTo: 30 }])
})
