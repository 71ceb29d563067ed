import { describe, expect, it } from 'vitest'
import type { Baseline, Indicator, Measurement } from '#shared/monitoring/Indicator'
import { type GuardOptions, guardMeasurements } from '#shared/report/disclosure/guardMeasurements'
import { aBaseline, aMeasurement, anIndicator } from '../../../../helpers/builders'

const forPublic: GuardOptions = { threshold: 5, audience: 'public' }
const groups = (values: Readonly<Record<string, number | null>>, breakdown = 'Sex') =>
  Object.entries(values).map(([group, value]) => ({ breakdown, group, value }))

/** Guards one indicator and gives each measurement as a line: its own value (or base), then its groups. */
function guarded(
  fields: Partial<Indicator>,
  measurements: readonly Partial<Measurement>[],
  options: Partial<GuardOptions> = {},
  baseline?: Partial<Baseline>,
) {
  const indicator = anIndicator(fields)
  const of = { indicatorId: indicator.id }
  const result = guardMeasurements(
    [indicator],
    baseline ? [aBaseline({ ...of, ...baseline })] : [],
    measurements.map((one) => aMeasurement({ ...of, ...one })),
    { ...forPublic, ...options },
  )
  const word = (value: number | string | null) => (value === 'suppressed' ? '*' : `${value}`)
  return {
    ...result,
    lines: result.measurements.map((one) => {
      const own =
        one.numerator === null ? word(one.value) : `${word(one.numerator)}/${word(one.denominator)}`
      const compared = one.comparedValue === null ? '' : ` against ${word(one.comparedValue)}`
      return [own + compared, ...one.breakdownValues.map(({ value }) => word(value))].join(' ')
    }),
  }
}

describe('counts', () => {
  it('are shown where none is small', () => {
    const { lines, suppressedCount } = guarded({}, [
      { value: 100, breakdownValues: groups({ Women: 60, Men: 40 }) },
    ])
    expect(lines).toEqual(['100 60 40'])
    expect(suppressedCount).toBe(0)
  })

  it('hide a small group and the one that would give it back', () => {
    const { lines, suppressedCount } = guarded({}, [
      { value: 100, breakdownValues: groups({ Women: 97, Men: 3 }) },
    ])
    expect(lines).toEqual(['100 * *'])
    expect(suppressedCount).toBe(2)
  })

  it('hide a group that is short of the total by a few', () => {
    expect(guarded({}, [{ value: 100, breakdownValues: groups({ Women: 98 }) }]).lines).toEqual([
      '100 *',
    ])
  })

  it('hide a group of another breakdown where only its groups tell the total', () => {
    const breakdownValues = [
      ...groups({ Women: 60, Men: 43 }),
      ...groups({ Here: 100, Abroad: 3 }, 'Born'),
    ]
    expect(guarded({}, [{ value: null, breakdownValues }]).lines).toEqual(['null 60 * 100 *'])
  })

  it('hide both days of which the difference is small only where the total runs on', () => {
    const years = [
      { on: '2024-12-31', value: 100 },
      { on: '2025-12-31', value: 103 },
      { on: '2026-12-31', value: 150 },
    ]
    expect(guarded({}, years).lines).toEqual(['100', '103', '150'])
    expect(guarded({ runningTotal: true }, years).lines).toEqual(['100', '*', '150'])
  })

  it('are looked at together with the baseline', () => {
    const { lines, baselines } = guarded(
      { runningTotal: true },
      [{ on: '2025-12-31', value: 102 }],
      {},
      { on: '2024-12-31', value: 100 },
    )
    expect(baselines.map(({ value }) => value)).toEqual([100])
    expect(lines).toEqual(['*'])
  })

  it('of nobody are shown, unless the topic is sensitive', () => {
    const indicator = anIndicator()
    const measurement = aMeasurement({ indicatorId: indicator.id, value: 0 })
    const guardedBy = (options: Partial<GuardOptions>) =>
      guardMeasurements([indicator], [], [measurement], { ...forPublic, ...options })
        .measurements[0]?.value
    expect(guardedBy({})).toBe(0)
    expect(guardedBy({ sensitive: new Set([indicator.id]) })).toBe('suppressed')
  })

  it('of sensitive topics are small up to ten, or the threshold of the plan where that is more', () => {
    const indicator = anIndicator()
    const sensitive = new Set([indicator.id])
    const measurements = [9, 10, 15].map((value, day) =>
      aMeasurement({ indicatorId: indicator.id, value, on: `2026-01-0${day + 1}` }),
    )
    const shown = (options: Partial<GuardOptions>) =>
      guardMeasurements([indicator], [], measurements, {
        ...forPublic,
        sensitive,
        ...options,
      }).measurements.map(({ value }) => value)
    expect(shown({})).toEqual(['suppressed', 10, 15])
    expect(shown({ threshold: 12 })).toEqual(['suppressed', 'suppressed', 15])
  })

  it('that count no people are left alone', () => {
    const indicator = anIndicator({ name: 'Rules adopted' })
    const measurement = aMeasurement({ indicatorId: indicator.id, value: 2 })
    const notOfPeople = new Set([indicator.id])
    const result = guardMeasurements([indicator], [], [measurement], { ...forPublic, notOfPeople })
    expect(result.measurements[0]?.value).toBe(2)
  })

  it('that are not known stay unknown, which is not suppressed', () => {
    expect(guarded({}, [{ value: null }]).lines).toEqual(['null'])
  })
})

describe('shares', () => {
  const share = { unit: '%' }
  const of = (numerator: number, denominator: number) => ({ value: null, numerator, denominator })

  it('are hidden with all they rest on where numerator, rest or denominator is small', () => {
    const bases = [of(3, 40), of(38, 40), of(2, 4), of(12, 40), of(0, 40), of(40, 40)]
    const days = bases.map((base, i) => ({ ...base, on: `2026-01-0${i + 1}` }))
    expect(guarded(share, days).lines).toEqual(['*/*', '*/*', '*/*', '12/40', '0/40', '40/40'])
  })

  it('of which the base runs on are hidden where little came in between', () => {
    const days = [
      { ...of(30, 100), on: '2025-12-31' },
      { ...of(32, 130), on: '2026-12-31' },
    ]
    expect(guarded({ ...share, runningTotal: true }, days).lines).toEqual(['30/100', '*/*'])
  })

  it('hide the same share noted a second time without its base', () => {
    const { baselines } = guarded(
      share,
      [{ ...of(3, 40), on: '2026-01-01' }],
      {},
      {
        on: '2026-01-01',
        value: 7.5,
      },
    )
    expect(baselines[0]?.value).toBe('suppressed')
  })

  it('without a base are shown and told to be unchecked, their groups withheld unless the city says otherwise', () => {
    const day = { value: 61, breakdownValues: groups({ Women: 60, Men: 62 }) }
    expect(guarded(share, [day]).lines).toEqual(['61 * *'])
    const shown = guarded(share, [day], { unknownBase: 'shown' })
    expect(shown.lines).toEqual(['61 60 62'])
    expect(shown.unchecked.size).toBe(1)
    expect(guarded(share, [{ ...of(50, 100) }]).unchecked.size).toBe(0)
  })

  it('hide their groups with them', () => {
    const day = { ...of(3, 40), breakdownValues: groups({ Women: 5, Men: 10 }) }
    expect(guarded(share, [day], { unknownBase: 'shown' }).lines).toEqual(['*/* * *'])
  })
})

describe('two groups', () => {
  const gapBetween = { group: 'Born abroad', comparedWith: 'All', as: 'difference' as const }

  it('that count people are hidden both where one is small, since the difference is printed', () => {
    const days = [
      { value: 3, comparedValue: 40 },
      { value: 30, comparedValue: 40, on: '2026-02-01' },
    ]
    expect(guarded({ gapBetween }, days).lines).toEqual(['* against *', '30 against 40'])
  })

  it('that are shares hide the other with the one whose base is small', () => {
    const day = { value: null, numerator: 3, denominator: 40, comparedValue: 12 }
    expect(guarded({ gapBetween, unit: '%' }, [day]).lines).toEqual(['*/* against *'])
  })
})

describe('a document', () => {
  it('for the city itself keeps all as it is', () => {
    const day = { value: 100, breakdownValues: groups({ Women: 97, Men: 3 }) }
    const { lines, measurements, suppressedCount } = guarded({}, [day], { audience: 'internal' })
    expect(lines).toEqual(['100 97 3'])
    expect(measurements[0]).toMatchObject({ value: 100, breakdownValues: day.breakdownValues })
    expect(suppressedCount).toBe(0)
  })

  it('shows no value of an indicator that is not known', () => {
    const stray = aMeasurement({ value: 100 })
    expect(guardMeasurements([], [], [stray], forPublic).measurements[0]?.value).toBe('suppressed')
  })

  it('is guarded for a plan of 1,000 indicators and 20,000 measurements', () => {
    const indicators = Array.from({ length: 1000 }, (_, i) =>
      anIndicator({ breakdowns: ['Sex', 'Born'], runningTotal: i % 10 === 0 }),
    )
    const measurements = indicators.flatMap(({ id }, i) =>
      Array.from({ length: 20 }, (_, year) => {
        const few = (i + year) % 7
        const runs = i % 10 === 0 ? 10 * year : 0
        return aMeasurement({
          indicatorId: id,
          on: `${2001 + year}-12-31`,
          value: 60 + few + 3 * runs,
          breakdownValues: [
            ...groups({ Women: 60 + 2 * runs, Men: few + runs }),
            ...groups({ Here: 30 + runs, EU: 20 + runs, Elsewhere: 10 + few + runs }, 'Born'),
          ],
        })
      }),
    )
    const result = guardMeasurements(indicators, [], measurements, forPublic)
    expect(result.measurements).toHaveLength(20_000)
    expect(result.suppressedCount).toBeGreaterThan(10_000)
  })
})
