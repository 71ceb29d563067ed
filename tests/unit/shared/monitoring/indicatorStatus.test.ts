import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '#shared/lib/dates'
import type { Indicator, Measurement } from '#shared/monitoring/Indicator'
import {
  type IndicatorHistory,
  type IndicatorStatus,
  indicatorStanding,
  indicatorStatuses,
  statusReasons,
} from '#shared/monitoring/indicatorStatus'
import { aBaseline, aMeasurement, anId, anIndicator, aTarget } from '../../../helpers/builders'

const plan = { from: '2026-01-01', to: '2029-12-31' }

/** From 0 on 31 December 2025 to 100 on 31 December 2029, with one value. */
function history(
  value: number | null,
  on: Day,
  fields: Partial<Indicator> = {},
  way: { readonly from?: number; readonly to?: number; readonly upTo?: number | null } = {},
): IndicatorHistory {
  return {
    indicator: anIndicator({ frequency: 'annual', ...fields }),
    baseline: aBaseline({ value: way.from ?? 0, on: '2025-12-31' }),
    target: aTarget({ value: way.to ?? 100, upTo: way.upTo ?? null, on: '2029-12-31' }),
    measurements: [aMeasurement({ value, on })],
  }
}

const statusOf = (one: IndicatorHistory, today: Day) => {
  const { status, reason } = indicatorStanding(one, plan, today)
  return `${status}: ${reason}`
}

describe('on the way', () => {
  const at = (value: number) => statusOf(history(value, '2027-12-31'), '2028-01-15')

  it('is on track with nine tenths of the way due, slipping with half of it, else late', () => {
    expect(at(51)).toBe('on-track: as-expected')
    expect(at(45)).toBe('on-track: as-expected')
    expect(at(44.9)).toBe('slipping: behind')
    expect(at(25)).toBe('slipping: behind')
    expect(at(24.9)).toBe('late: far-behind')
    expect(at(0)).toBe('late: far-behind')
    expect(at(-10)).toBe('late: far-behind')
  })

  it('is on track once the target is reached, however early', () => {
    expect(at(100)).toBe('on-track: target-reached')
  })

  it('is only slipping while little is due and no more than a tenth of the whole way is lacking', () => {
    const early = (value: number) => statusOf(history(value, '2026-03-31'), '2026-04-01')
    expect(early(0)).toBe('slipping: little-behind')
    expect(early(-3)).toBe('slipping: little-behind')
    expect(early(-5)).toBe('late: far-behind')
  })

  it('says what was to be expected on the day of the value', () => {
    const { expected, latest } = indicatorStanding(history(30, '2027-12-31'), plan, '2028-01-15')
    expect(expected?.from).toBeCloseTo(50, 0)
    expect(expected?.upTo).toBeNull()
    expect(latest).toEqual({ on: '2027-12-31', value: 30 })
  })

  it('takes a target below the baseline where lower is better', () => {
    const down = (value: number) =>
      statusOf(
        history(value, '2027-12-31', { betterWhen: 'lower' }, { from: 40, to: 20 }),
        '2028-01-15',
      )
    expect(down(30)).toBe('on-track: as-expected')
    expect(down(31.1)).toBe('slipping: behind')
    expect(down(36)).toBe('late: far-behind')
    expect(down(20)).toBe('on-track: target-reached')
  })
})

describe('the day of the target', () => {
  const at = (value: number, on: Day, today: Day) => statusOf(history(value, on), today)

  it('is not over on the day itself', () => {
    expect(at(95, '2029-12-31', '2029-12-31')).toBe('on-track: as-expected')
    expect(at(95, '2029-12-31', '2030-01-01')).toBe('late: target-missed')
    expect(at(100, '2029-12-31', '2030-01-01')).toBe('on-track: target-reached')
  })

  it('is judged by the last value that was asked for, once the days of grace are over', () => {
    expect(at(90, '2029-09-30', '2030-03-31')).toBe('on-track: as-expected')
    expect(at(90, '2029-09-30', '2030-04-01')).toBe('late: target-missed')
  })

  it('leaves nothing to say where no value was ever asked for and none is as late as the target', () => {
    const unasked = history(90, '2029-09-30', { frequency: null })
    expect(statusOf(unasked, '2030-03-31')).toBe('on-track: as-expected')
    expect(statusOf(unasked, '2030-04-01')).toBe('no-data: value-too-old')
  })

  it('is known to be reached or missed where nobody knows where the way began', () => {
    const without = (value: number) => ({ ...history(value, '2029-12-31'), baseline: undefined })
    expect(statusOf(without(100), '2029-12-31')).toBe('on-track: target-reached')
    expect(statusOf(without(99), '2030-01-01')).toBe('late: target-missed')
    expect(statusOf(without(99), '2029-12-31')).toBe('no-data: no-baseline')
  })
})

describe('where nothing was to change', () => {
  const keep = (value: number, level: number, betterWhen: Indicator['betterWhen'] = 'higher') =>
    statusOf(history(value, '2027-12-31', { betterWhen }, { from: level, to: level }), '2028-01-15')

  it('measures a loss against the value itself', () => {
    expect(keep(50, 50)).toBe('on-track: target-reached')
    expect(keep(45, 50)).toBe('on-track: as-expected')
    expect(keep(44, 50)).toBe('slipping: behind')
    expect(keep(24, 50)).toBe('late: far-behind')
    expect(keep(55, 50, 'lower')).toBe('on-track: as-expected')
  })

  it('takes any loss for late where zero was to be kept: there is nothing to measure it against', () => {
    expect(keep(0, 0, 'lower')).toBe('on-track: target-reached')
    expect(keep(1, 0, 'lower')).toBe('late: far-behind')
  })
})

describe('a range', () => {
  const within = (value: number, from: number) =>
    statusOf(
      history(value, '2027-12-31', { betterWhen: 'target-range' }, { from, to: 40, upTo: 60 }),
      '2028-01-15',
    )

  it('is reached within its edges, and left on either side', () => {
    expect(within(40, 0)).toBe('on-track: target-reached')
    expect(within(60, 0)).toBe('on-track: target-reached')
    expect(within(65, 0)).toBe('on-track: as-expected')
    expect(within(80, 0)).toBe('slipping: behind')
    expect(within(200, 0)).toBe('late: far-behind')
  })

  it('is approached from where the baseline lies', () => {
    expect(within(20, 0)).toBe('on-track: as-expected')
    expect(within(15, 0)).toBe('slipping: behind')
    expect(within(80, 100)).toBe('on-track: as-expected')
    expect(within(34, 50)).toBe('slipping: behind')
  })
})

describe('a gap between two groups', () => {
  const gap = (value: number, comparedValue: number, as: 'difference' | 'ratio', to: number) => ({
    indicator: anIndicator({
      frequency: 'annual',
      unit: '%',
      betterWhen: 'higher',
      gapBetween: { group: 'Born abroad', comparedWith: 'All', as },
    }),
    baseline: aBaseline({ value: 50, comparedValue: 70, on: '2025-12-31' }),
    target: aTarget({ value: to, on: '2029-12-31' }),
    measurements: [aMeasurement({ value, comparedValue, on: '2027-12-31' })],
  })

  it('that is negative closes upwards: higher is better, and zero is the aim', () => {
    expect(statusOf(gap(62, 72, 'difference', 0), '2028-01-15')).toBe('on-track: as-expected')
    expect(statusOf(gap(57, 72, 'difference', 0), '2028-01-15')).toBe('slipping: behind')
    expect(statusOf(gap(50, 72, 'difference', 0), '2028-01-15')).toBe('late: far-behind')
    expect(statusOf(gap(72, 72, 'difference', 0), '2028-01-15')).toBe('on-track: target-reached')
  })

  it('is judged by the ratio where that is what was chosen', () => {
    expect(statusOf(gap(63, 72, 'ratio', 1), '2028-01-15')).toBe('on-track: as-expected')
    expect(statusOf(gap(52, 72, 'ratio', 1), '2028-01-15')).toBe('late: far-behind')
  })

  it('is not known while one of the two groups is not', () => {
    const one = gap(62, 72, 'difference', 0)
    const unknown = { ...one, measurements: [aMeasurement({ value: 62, on: '2027-12-31' })] }
    expect(statusOf(unknown, '2028-01-15')).toBe('no-data: no-value')
  })
})

describe('where a part is missing', () => {
  const known = history(50, '2027-12-31')
  const today = '2028-01-15'

  it('says which, and guesses nothing', () => {
    const { indicator } = known
    const but = (fields: Partial<Indicator>) => ({
      ...known,
      indicator: { ...indicator, ...fields },
    })
    expect(statusOf(but({ notCollected: 'No register' }), today)).toBe('no-data: not-collected')
    expect(statusOf(but({ betterWhen: null }), today)).toBe('no-data: no-direction')
    expect(statusOf({ ...known, target: undefined }, today)).toBe('no-data: no-target')
    expect(statusOf({ ...known, target: aTarget({ on: null }) }, today)).toBe('no-data: no-target')
    expect(statusOf({ ...known, baseline: undefined }, today)).toBe('no-data: no-baseline')
    expect(
      statusOf(
        {
          ...known,
          baseline: aBaseline({ value: 0, on: '2027-12-31' }),
          target: aTarget({ value: 100, on: '2027-12-31' }),
        },
        '2027-12-31',
      ),
    ).toBe('no-data: target-not-later')
  })

  it('is not due before the first period is over, and has no data from then on', () => {
    const none = { ...known, measurements: [] }
    expect(statusOf(none, '2026-12-31')).toBe('not-due: first-value-ahead')
    expect(statusOf(none, '2027-01-01')).toBe('no-data: no-value')
    expect(statusOf({ ...none, indicator: anIndicator() }, '2026-06-01')).toBe('no-data: no-value')
  })

  it('takes no value from before the baseline, and none from days to come', () => {
    expect(statusOf(history(50, '2025-12-30'), '2026-06-01')).toBe('not-due: first-value-ahead')
    expect(statusOf(history(50, '2026-06-02'), '2026-06-01')).toBe('not-due: first-value-ahead')
    expect(statusOf(history(50, '2026-06-02'), '2026-06-02')).toBe('on-track: as-expected')
  })

  it('takes a value for too old once the next one is late, an unknown one no less', () => {
    expect(statusOf(known, '2029-03-31')).toBe('on-track: as-expected')
    expect(statusOf(known, '2029-04-01')).toBe('no-data: value-too-old')
    const asked = [...known.measurements, aMeasurement({ value: null, on: '2028-12-31' })]
    expect(statusOf({ ...known, measurements: asked }, '2029-04-01')).toBe('no-data: value-too-old')
  })
})

const rank: Record<IndicatorStatus, number> = {
  'on-track': 2,
  slipping: 1,
  late: 0,
  'no-data': -1,
  'not-due': -1,
}
const amount = fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10)
const perhaps = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 6 })
const someDay = fc.integer({ min: -400, max: 1900 }).map((days) => addDays('2025-12-31', days))
const anyHistory: fc.Arbitrary<IndicatorHistory> = fc
  .record({
    betterWhen: perhaps(fc.constantFrom('higher' as const, 'lower', 'target-range')),
    frequency: perhaps(
      fc.constantFrom('monthly' as const, 'quarterly', 'half-yearly', 'annual', 'biennial', 'once'),
    ),
    notCollected: fc.option(fc.constant('No register'), { nil: null, freq: 1 }),
    runningTotal: fc.boolean(),
    draft: fc.constantFrom(false, false, true),
    gap: perhaps(fc.constantFrom('difference' as const, 'ratio')),
    baseline: perhaps(
      fc.record({ value: perhaps(amount), comparedValue: perhaps(amount), on: perhaps(someDay) }),
    ),
    target: perhaps(
      fc.record({ value: perhaps(amount), upTo: perhaps(amount), on: perhaps(someDay) }),
    ),
    measurements: fc.array(
      fc.record({
        value: perhaps(amount),
        comparedValue: perhaps(amount),
        on: someDay,
        id: fc.uuid(),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ gap, baseline, target, measurements, ...fields }) => ({
    indicator: anIndicator({
      ...fields,
      gapBetween: gap === null ? null : { group: 'a', comparedWith: 'b', as: gap },
    }),
    baseline: baseline ? aBaseline(baseline) : undefined,
    target: target ? aTarget(target) : undefined,
    measurements: measurements.map((one) => aMeasurement({ ...one, id: anId(one.id) })),
  }))

describe('whatever the records say', () => {
  it('gives one of the five statuses, with a reason', () => {
    fc.assert(
      fc.property(anyHistory, someDay, (one, today) => {
        const { status, reason } = indicatorStanding(one, plan, today)
        expect(indicatorStatuses).toContain(status)
        expect(statusReasons).toContain(reason)
      }),
      { numRuns: 1000 },
    )
  })

  it('does not depend on the order of the measurements', () => {
    fc.assert(
      fc.property(anyHistory, someDay, (one, today) => {
        const turned = { ...one, measurements: [...one.measurements].reverse() }
        expect(indicatorStanding(turned, plan, today)).toEqual(indicatorStanding(one, plan, today))
      }),
      { numRuns: 500 },
    )
  })

  it('never gives a better value a worse status', () => {
    const better = fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10)
    fc.assert(
      fc.property(anyHistory, someDay, better, (one, today, by) => {
        const { indicator } = one
        fc.pre(indicator.gapBetween === null && indicator.betterWhen !== 'target-range')
        const step = indicator.betterWhen === 'lower' ? -by : by
        const improved = one.measurements.map((each) => raised(each, step))
        const before = indicatorStanding(one, plan, today).status
        const after = indicatorStanding({ ...one, measurements: improved }, plan, today).status
        expect(rank[after]).toBeGreaterThanOrEqual(rank[before])
      }),
      { numRuns: 2000 },
    )
  })

  it('never gives a value nearer to the range a worse status', () => {
    const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10)
    fc.assert(
      fc.property(amount, amount, amount, amount, share, (start, low, high, value, nearer) => {
        const range = { from: start, to: Math.min(low, high), upTo: Math.max(low, high) }
        const aim = Math.min(Math.max(value, range.to), range.upTo)
        const at = (measured: number) =>
          rank[
            indicatorStanding(
              history(measured, '2027-12-31', { betterWhen: 'target-range' }, range),
              plan,
              '2028-01-15',
            ).status
          ]
        expect(at(value + (aim - value) * nearer)).toBeGreaterThanOrEqual(at(value))
      }),
      { numRuns: 1000 },
    )
  })

  it('gives the same status when all is mirrored: values turned round, and higher become lower', () => {
    fc.assert(
      fc.property(anyHistory, someDay, (one, today) => {
        fc.pre(one.indicator.gapBetween?.as !== 'ratio')
        const { status, reason } = indicatorStanding(one, plan, today)
        expect(indicatorStanding(mirrored(one), plan, today)).toMatchObject({ status, reason })
      }),
      { numRuns: 1000 },
    )
  })

  it('gives the same status in any unit of measurement', () => {
    fc.assert(
      fc.property(anyHistory, someDay, (one, today) => {
        fc.pre(one.indicator.gapBetween === null)
        const { status, reason } = indicatorStanding(one, plan, today)
        const inOther = { ...withValues(one, (value) => value * 1024) }
        expect(indicatorStanding(inOther, plan, today)).toMatchObject({ status, reason })
      }),
      { numRuns: 500 },
    )
  })
})

const raised = (measurement: Measurement, by: number): Measurement => ({
  ...measurement,
  value: measurement.value === null ? null : measurement.value + by,
})

function withValues(one: IndicatorHistory, change: (value: number) => number): IndicatorHistory {
  const perhapsChanged = (value: number | null) => (value === null ? null : change(value) + 0)
  return {
    ...one,
    baseline: one.baseline && {
      ...one.baseline,
      value: perhapsChanged(one.baseline.value),
      comparedValue: perhapsChanged(one.baseline.comparedValue),
    },
    target: one.target && {
      ...one.target,
      value: perhapsChanged(one.target.value),
      upTo: perhapsChanged(one.target.upTo),
    },
    measurements: one.measurements.map((each) => ({
      ...each,
      value: perhapsChanged(each.value),
      comparedValue: perhapsChanged(each.comparedValue),
    })),
  }
}

function mirrored(one: IndicatorHistory): IndicatorHistory {
  const turned = withValues(one, (value) => -value)
  const { betterWhen } = one.indicator
  const isRange = betterWhen === 'target-range'
  return {
    ...turned,
    indicator: {
      ...one.indicator,
      betterWhen:
        betterWhen === 'higher' ? 'lower' : betterWhen === 'lower' ? 'higher' : betterWhen,
    },
    target:
      turned.target && isRange
        ? { ...turned.target, value: turned.target.upTo, upTo: turned.target.value }
        : turned.target,
  }
}
