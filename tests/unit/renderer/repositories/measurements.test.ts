import { expect, it } from 'vitest'
import { undo } from '#renderer/repositories/history'
import { addIndicator } from '#renderer/repositories/indicators'
import {
  recordMeasurement,
  recordMeasurements,
  removeMeasurement,
  updateMeasurement,
} from '#renderer/repositories/measurements'
import { getSnapshot } from '#renderer/repositories/records'
import type { IndicatorId, MeasurementId, PlanId } from '#shared/lib/ids'
import { aPlan, given, testSession } from '../../../helpers/testSession'

async function anIndicatorIn(planId: PlanId, draft = false): Promise<IndicatorId> {
  return given(await addIndicator(planId, { name: 'Visitors', ...(draft ? { draft } : {}) }))
}

/** By day: the database gives them in the order of their ids. */
const measurementsOf = async (planId: PlanId) =>
  [...(await getSnapshot(planId)).records.measurements].sort((a, b) => (a.on < b.on ? -1 : 1))

it('records a value, zero too, and takes what is not known for unknown', async () => {
  await testSession()
  const planId = await aPlan()
  const id = await anIndicatorIn(planId)
  await recordMeasurement(planId, id, '2026-12-31', { value: 0, quality: 'estimated' })
  await recordMeasurement(planId, id, '2027-12-31', { value: null, note: 'No survey this year' })
  expect(await measurementsOf(planId)).toMatchObject([
    { on: '2026-12-31', value: 0, quality: 'estimated', numerator: null, breakdownValues: [] },
    { on: '2027-12-31', value: null, note: 'No survey this year', quality: 'sound' },
  ])
})

it('keeps one measurement per indicator and day: the second changes the first and leaves the rest of it', async () => {
  await testSession()
  const planId = await aPlan()
  const id = await anIndicatorIn(planId)
  await recordMeasurement(planId, id, '2026-12-31', { value: 5, note: 'Counted at the desk' })
  await recordMeasurement(planId, id, '2026-12-31', { value: 6 })
  expect(await measurementsOf(planId)).toMatchObject([{ value: 6, note: 'Counted at the desk' }])
  expect(given(await recordMeasurement(planId, id, '2026-12-31', { value: 6 }))).toBeNull()
})

it('records many in one step, which one undo takes back', async () => {
  await testSession()
  const planId = await aPlan()
  const [one, two] = [await anIndicatorIn(planId), await anIndicatorIn(planId)]
  await recordMeasurement(planId, one, '2026-12-31', { value: 1 })
  await recordMeasurements(planId, [
    { indicatorId: one, on: '2026-12-31', fields: { value: 2 } },
    { indicatorId: one, on: '2027-12-31', fields: { value: 3 } },
    { indicatorId: two, on: '2026-12-31', fields: { value: 4 } },
    { indicatorId: two, on: '2026-12-31', fields: { value: 5 } },
  ])
  const values = async () =>
    (await measurementsOf(planId))
      .map(({ value }) => value)
      .sort((a = 0, b = 0) => Number(a) - Number(b))
  expect(await values()).toEqual([2, 3, 5])
  await undo(planId)
  expect(await values()).toEqual([1])
})

it('records nothing where one of the indicators is gone', async () => {
  await testSession()
  const planId = await aPlan()
  const id = await anIndicatorIn(planId)
  const outcome = await recordMeasurements(planId, [
    { indicatorId: id, on: '2026-12-31', fields: { value: 2 } },
    { indicatorId: 'gone' as IndicatorId, on: '2026-12-31', fields: { value: 3 } },
  ])
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'record.gone' } })
  expect(await measurementsOf(planId)).toEqual([])
})

it('moves a measurement to another day, but not onto another measurement', async () => {
  await testSession()
  const planId = await aPlan()
  const id = await anIndicatorIn(planId)
  await recordMeasurement(planId, id, '2026-12-31', { value: 1 })
  await recordMeasurement(planId, id, '2027-12-31', { value: 2 })
  const first = (await measurementsOf(planId)).find(({ value }) => value === 1)
  const firstId = first?.id as MeasurementId
  expect(await updateMeasurement(planId, firstId, { on: '2027-12-31' })).toMatchObject({
    ok: false,
    failure: { code: 'measurement.dayTaken' },
  })
  given(await updateMeasurement(planId, firstId, { on: '2027-06-30', value: 7 }))
  expect((await measurementsOf(planId)).find((one) => one.id === firstId)).toMatchObject({
    on: '2027-06-30',
    value: 7,
  })
})

it('removes a measurement, and does nothing where it is gone already', async () => {
  await testSession()
  const planId = await aPlan()
  const id = await anIndicatorIn(planId)
  await recordMeasurement(planId, id, '2026-12-31', { value: 1 })
  const [only] = await measurementsOf(planId)
  const onlyId = only?.id as MeasurementId
  await removeMeasurement(planId, onlyId)
  expect(await measurementsOf(planId)).toEqual([])
  expect(given(await removeMeasurement(planId, onlyId))).toBeNull()
})

it('makes a draft the city’s own when somebody enters a value', async () => {
  await testSession()
  const planId = await aPlan()
  const id = await anIndicatorIn(planId, true)
  await recordMeasurement(planId, id, '2026-12-31', { value: 1 })
  const { records } = await getSnapshot(planId)
  expect(records.indicators).toMatchObject([{ id, draft: false }])
  await undo(planId)
  expect((await getSnapshot(planId)).records.indicators).toMatchObject([{ id, draft: true }])
})
