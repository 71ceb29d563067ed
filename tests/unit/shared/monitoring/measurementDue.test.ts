import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '#shared/lib/dates'
import { measurementDue, periodEnds } from '#shared/monitoring/measurementDue'
import { anIndicator } from '../../../helpers/builders'

const frequencies = ['monthly', 'quarterly', 'half-yearly', 'annual', 'biennial', 'once'] as const
const frequency = fc.constantFrom(...frequencies)
const day = fc.integer({ min: 0, max: 2500 }).map((days) => addDays('2025-12-29', days))
const anyTime = fc
  .tuple(day, fc.integer({ min: -10, max: 1500 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }))
const plan = { from: '2026-01-01', to: '2029-12-31' }

describe('the ends of the periods', () => {
  it('are those of the calendar, leap days counted', () => {
    expect(periodEnds('monthly', { from: '2028-01-15', to: '2028-04-30' })).toEqual([
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
      '2028-04-30',
    ])
    expect(periodEnds('quarterly', { from: '2027-12-31', to: '2028-07-01' })).toEqual([
      '2028-03-31',
      '2028-06-30',
    ])
    expect(periodEnds('half-yearly', plan)).toHaveLength(8)
    expect(periodEnds('annual', plan)).toEqual([
      '2026-12-31',
      '2027-12-31',
      '2028-12-31',
      '2029-12-31',
    ])
    expect(periodEnds('biennial', plan)).toEqual(['2027-12-31', '2029-12-31'])
    expect(periodEnds('once', plan)).toEqual(['2029-12-31'])
  })

  it('begin after the year’s last day where a plan begins on it', () => {
    expect(periodEnds('annual', { from: '2025-12-31', to: '2027-06-30' })).toEqual(['2026-12-31'])
  })

  it('lie within the time, rise, and are each the last day of a month but for “once”', () => {
    fc.assert(
      fc.property(frequency, anyTime, (often, time) => {
        const ends = periodEnds(often, time)
        expect([...ends].sort()).toEqual(ends)
        expect(new Set(ends).size).toBe(ends.length)
        for (const end of ends) {
          expect(end > time.from && end <= time.to).toBe(true)
          if (often !== 'once') expect(addDays(end, 1).slice(8)).toBe('01')
        }
      }),
    )
  })
})

describe('what is asked for', () => {
  const annual = anIndicator({ frequency: 'annual' })

  it('is nothing on the last day of a period, and its value from the day after', () => {
    expect(measurementDue(annual, [], plan, '2026-12-31')).toEqual({
      dueOn: null,
      isLate: false,
      nextOn: '2026-12-31',
    })
    expect(measurementDue(annual, [], plan, '2027-01-01')).toEqual({
      dueOn: '2026-12-31',
      isLate: false,
      nextOn: '2027-12-31',
    })
  })

  it('is late on the day after the days of grace: 90, and 30 where it is monthly', () => {
    expect(measurementDue(annual, [], plan, '2027-03-31').isLate).toBe(false)
    expect(measurementDue(annual, [], plan, '2027-04-01').isLate).toBe(true)
    const monthly = anIndicator({ frequency: 'monthly' })
    const january = { from: '2028-01-01', to: '2028-01-31' }
    expect(measurementDue(monthly, [], january, '2028-03-01').isLate).toBe(false)
    expect(measurementDue(monthly, [], january, '2028-03-02').isLate).toBe(true)
  })

  it('is answered by a value of the period, on its first day too, or of a later one; not by one of the period before', () => {
    const on = (day: string) => measurementDue(annual, [{ on: day }], plan, '2028-02-01').dueOn
    expect(on('2026-12-31')).toBe('2027-12-31')
    expect(on('2027-01-01')).toBeNull()
    expect(on('2028-02-01')).toBeNull()
    const first = (day: string) => measurementDue(annual, [{ on: day }], plan, '2027-02-01').dueOn
    expect(first('2025-12-31')).toBe('2026-12-31')
    expect(first('2026-01-01')).toBeNull()
  })

  it('is not answered by a value that is dated ahead', () => {
    expect(measurementDue(annual, [{ on: '2028-02-02' }], plan, '2028-02-01').dueOn).toBe(
      '2027-12-31',
    )
  })

  it('is nothing for a draft, where the city does not collect it, or names no frequency', () => {
    const nothing = { dueOn: null, isLate: false, nextOn: null }
    for (const fields of [{ draft: true }, { notCollected: 'No register' }, { frequency: null }])
      expect(measurementDue({ ...annual, ...fields }, [], plan, '2028-01-01')).toEqual(nothing)
  })

  it('only ever asks for a period that is over, announces one that is not, and is late only after the grace', () => {
    const measured = fc.array(
      day.map((on) => ({ on })),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(frequency, anyTime, measured, day, (often, time, measurements, today) => {
        const indicator = anIndicator({ frequency: often })
        const due = measurementDue(indicator, measurements, time, today)
        if (due.dueOn !== null) expect(due.dueOn < today).toBe(true)
        if (due.nextOn !== null) expect(due.nextOn >= today).toBe(true)
        if (due.isLate) expect(daysBetween(due.dueOn ?? today, today)).toBeGreaterThan(30)
        expect(measurementDue(indicator, [...measurements].reverse(), time, today)).toEqual(due)
        if (due.dueOn !== null)
          expect(
            measurementDue(indicator, [...measurements, { on: due.dueOn }], time, today).dueOn,
          ).toBeNull()
      }),
    )
  })
})
