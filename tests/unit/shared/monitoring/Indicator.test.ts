import { expect, it } from 'vitest'
import { baselineSchema, indicatorSchema, measurementSchema } from '#shared/monitoring/Indicator'
import { aBaseline, anId, anIndicator } from '../../../helpers/builders'

it('keeps zero apart from unknown', () => {
  expect(baselineSchema.parse(aBaseline({ value: 0 })).value).toBe(0)
  expect(baselineSchema.parse(aBaseline({ value: null })).value).toBeNull()
  expect(baselineSchema.safeParse({ ...aBaseline(), value: '' }).success).toBe(false)
  expect(baselineSchema.safeParse(aBaseline({ value: Number.NaN })).success).toBe(false)
})

it('takes an indicator without direction, and refuses one that it does not know', () => {
  expect(indicatorSchema.safeParse(anIndicator({ betterWhen: null })).success).toBe(true)
  expect(indicatorSchema.safeParse({ ...anIndicator(), betterWhen: 'more' }).success).toBe(false)
})

it('dates every measurement', () => {
  const measurement = {
    id: anId('measurement'),
    planId: anId('plan'),
    indicatorId: anId('indicator'),
    value: 3,
    on: '2026-06-30',
    breakdownValues: [{ breakdown: 'Sex', group: 'Women', value: null }],
    quality: 'sound',
    note: '',
  }
  expect(measurementSchema.safeParse(measurement).success).toBe(true)
  expect(measurementSchema.safeParse({ ...measurement, on: null }).success).toBe(false)
})
