import { expect, it } from 'vitest'
import { actionSchema } from '#shared/plan/Action'
import { anAction, aResource } from '../../../helpers/builders'

const fits = (fields: Parameters<typeof anAction>[0]) =>
  actionSchema.safeParse(anAction(fields)).success

it('takes an action and refuses what no screen could have written', () => {
  expect(fits({ gapRefs: ['integrating-cities-diversity:F3'], resources: [aResource()] })).toBe(
    true,
  )
  expect(fits({ resources: [aResource({ amount: null })] })).toBe(true)
  expect(fits({ resources: [aResource({ amount: -1 })] })).toBe(false)
  expect(fits({ resources: [aResource({ year: 20.5 })] })).toBe(false)
  expect(fits({ gapRefs: ['F3'] })).toBe(false)
  expect(fits({ title: 'x'.repeat(301) })).toBe(false)
  expect(actionSchema.safeParse({ ...anAction(), colour: 'red' }).success).toBe(false)
})
