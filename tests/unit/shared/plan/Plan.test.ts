import { expect, it } from 'vitest'
import { planSchema } from '#shared/plan/Plan'
import { aPlan } from '../../../helpers/builders'

const fits = (fields: Parameters<typeof aPlan>[0]) => planSchema.safeParse(aPlan(fields)).success

it('takes a plan and refuses languages, currencies and days of another form', () => {
  expect(fits({})).toBe(true)
  expect(fits({ language: 'pt-BR' })).toBe(true)
  expect(fits({ language: 'english please' })).toBe(false)
  expect(fits({ currency: 'euro' })).toBe(false)
  expect(fits({ periodTo: '2027-13-01' })).toBe(false)
  expect(fits({ deletedAt: 'yesterday' })).toBe(false)
})
