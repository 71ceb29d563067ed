import { describe, expect, it } from 'vitest'
import {
  groupKey,
  measurementForm,
  readMeasurementForm,
} from '#renderer/features/monitoring/measurementForm'
import { aMeasurement, anIndicator } from '../../../../helpers/builders'

const indicator = anIndicator({
  unit: '%',
  breakdowns: ['Sex', 'District'],
  breakdownGroups: [{ breakdown: 'Sex', groups: ['Women', 'Men'] }],
})
const stored = aMeasurement({
  value: null,
  numerator: 1250.5,
  denominator: 5000,
  on: '2026-12-31',
  quality: 'estimated',
  note: 'By hand',
  breakdownValues: [
    { breakdown: 'Sex', group: 'Women', value: 0 },
    { breakdown: 'District', group: 'Harbour', value: null },
  ],
})

describe('the form of a measurement', () => {
  it('is read as it was stored when nothing is touched, in the number format of the plan', () => {
    const form = measurementForm(indicator, stored, '2026-01-01', 'de-DE')
    expect(form).toMatchObject({ on: '2026-12-31', value: '', numerator: '1.250,5' })
    const { fields, unreadable } = readMeasurementForm(form, indicator, 'de-DE')
    expect(unreadable.size).toBe(0)
    expect({ ...stored, ...fields }).toEqual(stored)
  })

  it('has a field for each group that is asked for, and for those that were measured besides', () => {
    const { groups } = measurementForm(indicator, stored, '2026-01-01', 'en-GB')
    expect(groups.map(({ group, text }) => [group, text])).toEqual([
      ['Women', '0'],
      ['Men', ''],
      ['Harbour', ''],
    ])
  })

  it('keeps in sight what was measured in a breakdown that the indicator no longer has', () => {
    const { groups } = measurementForm(anIndicator(), stored, '2026-01-01', 'en-GB')
    expect(groups.map(({ breakdown }) => breakdown)).toEqual(['Sex', 'District'])
  })

  it('is empty for a new one, dated with the day of its cell', () => {
    const form = measurementForm(anIndicator(), null, '2026-11-22', 'en-GB')
    expect(form).toMatchObject({
      on: '2026-11-22',
      value: '',
      note: '',
      quality: 'sound',
      groups: [],
    })
    expect(readMeasurementForm(form, anIndicator(), 'en-GB').fields).toMatchObject({
      value: null,
      breakdownValues: [],
    })
  })

  it('tells every field that is no number', () => {
    const form = measurementForm(indicator, stored, '2026-01-01', 'en-GB')
    const typed = {
      ...form,
      value: 'many',
      denominator: '99999999999999999',
      groups: form.groups.map((one) => ({ ...one, text: 'x' })),
    }
    const { unreadable } = readMeasurementForm(typed, indicator, 'en-GB')
    expect([...unreadable].sort()).toEqual(
      ['value', 'denominator', ...form.groups.map(groupKey)].sort(),
    )
  })
})
