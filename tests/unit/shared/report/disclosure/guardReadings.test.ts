import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Indicator } from '#shared/monitoring/Indicator'
import { auditSuppression } from '#shared/report/disclosure/auditSuppression'
import { guardReadings } from '#shared/report/disclosure/guardReadings'
import type { Reading } from '#shared/report/disclosure/Reading'
import { readingNet } from '#shared/report/disclosure/readingNet'
import { aMeasurement, anIndicator } from '../../../../helpers/builders'
import { manySmall, rules } from './tables'

const days = ['2023-12-31', '2024-12-31', '2025-12-31', '2026-12-31']
const groupsOf = { Sex: ['Women', 'Men'], Born: ['Here', 'EU', 'Elsewhere'] } as const

/** Values of a plan as they come: totals with groups, groups missing, persons who count in none or in two. */
const indicators: fc.Arbitrary<{ indicator: Indicator; readings: Reading[] }> = fc
  .record({
    runningTotal: fc.boolean(),
    isShare: fc.boolean(),
    days: fc.array(
      fc.record({
        on: fc.constantFrom(...days),
        women: manySmall,
        men: manySmall,
        abroad: fc.nat(100),
        drift: fc.oneof(
          { weight: 4, arbitrary: fc.constant(0) },
          { weight: 1, arbitrary: fc.integer({ min: -9, max: 9 }) },
        ),
        missing: fc.oneof(
          { weight: 4, arbitrary: fc.constant(9) },
          { weight: 1, arbitrary: fc.nat(5) },
        ),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ runningTotal, isShare, days: list }) => {
    const indicator = anIndicator({
      runningTotal,
      unit: isShare ? '%' : 'people',
      breakdowns: Object.keys(groupsOf),
      breakdownGroups: Object.entries(groupsOf).map(([breakdown, groups]) => ({
        breakdown,
        groups: [...groups],
      })),
    })
    const inOrder = [...list].sort((a, b) => (a.on < b.on ? -1 : 1))
    const sum = { women: 0, men: 0 }
    const readings = inOrder.map(({ on, women, men, abroad, drift, missing }) => {
      sum.women = women + (runningTotal ? sum.women : 0)
      sum.men = men + (runningTotal ? sum.men : 0)
      const total = sum.women + sum.men
      const here = Math.round((total * abroad) / 100)
      const eu = Math.round((total - here) / 3)
      const elsewhere = Math.max(0, total - here - eu + drift)
      const known = (value: number, at: number) => (missing === at ? null : value)
      const base = { numerator: sum.women, denominator: total + 1 }
      return aMeasurement({
        on,
        value: isShare ? null : known(total, 0),
        ...(isShare ? base : {}),
        breakdownValues: isShare
          ? [{ breakdown: 'Sex', group: 'Women', value: 12.5 }]
          : [
              { breakdown: 'Sex', group: 'Women', value: known(sum.women, 1) },
              { breakdown: 'Sex', group: 'Men', value: known(sum.men, 2) },
              { breakdown: 'Born', group: 'Here', value: known(here, 3) },
              { breakdown: 'Born', group: 'EU', value: known(eu, 4) },
              { breakdown: 'Born', group: 'Elsewhere', value: known(elsewhere, 5) },
            ],
      })
    })
    return { indicator, readings }
  })

describe('the readings of an indicator', () => {
  it('never give a suppressed number back, all days and breakdowns laid side by side', () => {
    fc.assert(
      fc.property(indicators, rules, ({ indicator, readings }, rule) => {
        const fates = guardReadings(indicator, readings, rule, 'withheld')
        const net = readingNet(indicator, readings)
        const hidden = new Set<string>()
        for (const { id } of readings) {
          const fate = fates.get(id)
          const own = net.ownBundle.get(id)
          if (own && fate?.ownSuppressed) hidden.add(own)
          for (const [i, group] of (net.groupBundles.get(id) ?? []).entries())
            if (fate?.groupsSuppressed[i]) hidden.add(group)
        }
        expect(auditSuppression(net.linked, hidden, rule)).toEqual([])
        for (const [i, reading] of readings.entries())
          for (const [j, { value }] of reading.breakdownValues.entries())
            if (value !== null && value > 0 && value < rule.threshold && indicator.unit !== '%')
              expect(fates.get(reading.id)?.groupsSuppressed[j], `${i} ${j}`).toBe(true)
      }),
      { numRuns: 4000 },
    )
  })

  it('are decided for good: a later day changes nothing of an earlier one', () => {
    fc.assert(
      fc.property(indicators, rules, ({ indicator, readings }, rule) => {
        const last = readings.at(-1)?.on
        const before = readings.filter(({ on }) => on !== last)
        const all = guardReadings(indicator, readings, rule, 'withheld')
        for (const [id, fate] of guardReadings(indicator, before, rule, 'withheld'))
          expect(all.get(id)).toEqual(fate)
      }),
      { numRuns: 100 },
    )
  })
})
