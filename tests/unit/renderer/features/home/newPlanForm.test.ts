import { expect, test } from 'vitest'
import { newPlanDefaults, newPlanFaults } from '#renderer/features/home/newPlanForm'
import { planSchema } from '#shared/plan/Plan'
import { aPlan } from '../../../../helpers/builders'

const form = {
  ...newPlanDefaults('2026-11-22', 'en-GB', 'A person born abroad.'),
  city: 'Lindhaven',
  title: 'City for all',
}

test('begins with three whole years from the next one on', () => {
  expect([form.periodFrom, form.periodTo]).toEqual(['2027-01-01', '2029-12-31'])
})

test('finds nothing wrong with a filled form, and makes a plan that can be stored', () => {
  expect(newPlanFaults(form)).toEqual({})
  expect(planSchema.safeParse(aPlan(form)).success).toBe(true)
})

test.each([
  [{ city: '  ' }, { city: 'city' }],
  [{ title: '' }, { title: 'title' }],
  [{ migrantDefinition: ' ' }, { migrantDefinition: 'definition' }],
  [{ periodFrom: '' }, { periodFrom: 'day' }],
  [{ periodTo: '2027-02-30' }, { periodTo: 'day' }],
  [{ periodTo: '2026-12-31' }, { periodTo: 'order' }],
  [{ periodTo: '2027-01-01' }, { periodTo: 'order' }],
])('says what is wrong with %o', (fields, faults) => {
  expect(newPlanFaults({ ...form, ...fields })).toEqual(faults)
})
