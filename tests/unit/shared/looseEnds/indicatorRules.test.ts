import { describe, expect, it } from 'vitest'
import { findLooseEnds } from '#shared/looseEnds/findLooseEnds'
import { indicatorLimits } from '#shared/monitoring/indicatorLoad'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { aBaseline, anAction, anId, anIndicator, recordsWith } from '../../../helpers/builders'

const ends = (rule: string, tables: Partial<PlanRecords>) =>
  findLooseEnds(recordsWith(tables), '2026-11-22').filter((looseEnd) => looseEnd.rule === rule)
const indicator = anIndicator({ id: anId('visitors'), name: 'Visitors' })

describe('an indicator without a starting value', () => {
  it('is found without a baseline, with an unknown one, and with that of another', () => {
    for (const baselines of [
      [],
      [aBaseline({ indicatorId: indicator.id, value: null, on: '2025-01-01' })],
      [aBaseline({ indicatorId: anId('other'), value: 5 })],
    ])
      expect(
        ends('indicatorWithoutBaseline', { indicators: [indicator], baselines }),
      ).toMatchObject([
        {
          severity: 'high',
          values: { indicator: 'Visitors' },
          place: { stage: 'indicators', id: 'visitors' },
        },
      ])
  })

  it('is not found with a value, and zero is one', () => {
    const baselines = [aBaseline({ indicatorId: indicator.id, value: 0 })]
    expect(ends('indicatorWithoutBaseline', { indicators: [indicator], baselines })).toEqual([])
  })
})

describe('an indicator without a direction', () => {
  it('is found until one is chosen', () => {
    expect(
      ends('indicatorWithoutDirection', { indicators: [{ ...indicator, betterWhen: null }] }),
    ).toHaveLength(1)
    for (const betterWhen of ['higher', 'lower', 'target-range'] as const)
      expect(
        ends('indicatorWithoutDirection', { indicators: [{ ...indicator, betterWhen }] }),
      ).toEqual([])
  })
})

describe('too many indicators on one action', () => {
  const action = anAction({ id: anId('desk'), title: 'Open a desk' })
  const many = (count: number) =>
    Array.from({ length: count }, () => anIndicator({ actionIds: [action.id] }))

  it('are found above five, with their number', () => {
    const found = ends('tooManyIndicators', {
      actions: [action],
      indicators: many(indicatorLimits.perAction + 1),
    })
    expect(found).toMatchObject([
      {
        values: { action: 'Open a desk', count: 6, most: 5 },
        place: { stage: 'actions', id: 'desk' },
      },
    ])
  })

  it('are not found up to five, nor on a dropped action', () => {
    expect(
      ends('tooManyIndicators', { actions: [action], indicators: many(indicatorLimits.perAction) }),
    ).toEqual([])
    const actions = [{ ...action, status: 'dropped' as const }]
    expect(ends('tooManyIndicators', { actions, indicators: many(9) })).toEqual([])
  })
})
