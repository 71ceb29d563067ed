import { expect, it } from 'vitest'
import { mixExpectedFrom } from '#shared/looseEnds/indicatorMixRules'
import type { Indicator } from '#shared/monitoring/Indicator'
import { anId, anIndicator } from '../../../helpers/builders'
import { soundPlan } from '../../../helpers/soundPlan'
import { ends } from './rulesBothWays'

const withKinds = async (kinds: readonly Indicator['kind'][]) => ({
  ...(await soundPlan()),
  indicators: kinds.map((kind, index) => anIndicator({ id: anId(`i${index}`), kind })),
})
const outputs = (count: number) => Array.from({ length: count }, () => 'output' as const)

it('finds a plan of some size that counts only what the city does', async () => {
  const rule = 'noOutcomeIndicator'
  expect(ends(rule, await withKinds(outputs(mixExpectedFrom)))).toHaveLength(1)
  expect(ends(rule, await withKinds(outputs(mixExpectedFrom - 1)))).toEqual([])
  for (const kind of ['outcome', 'perception'] as const)
    expect(ends(rule, await withKinds([...outputs(mixExpectedFrom), kind]))).toEqual([])
})

it('finds a plan of some size that asks nobody how it is for them', async () => {
  const rule = 'noPerceptionIndicator'
  expect(ends(rule, await withKinds([...outputs(mixExpectedFrom), 'outcome']))).toHaveLength(1)
  expect(ends(rule, await withKinds(['outcome']))).toEqual([])
  expect(ends(rule, await withKinds([...outputs(mixExpectedFrom), 'perception']))).toEqual([])
})

it('counts the outcomes that tell no groups apart as one loose end', async () => {
  const rule = 'outcomesWithoutBreakdown'
  const plain = await withKinds(['outcome', 'outcome', 'output'])
  expect(ends(rule, plain)).toMatchObject([
    { values: { count: 2 }, place: { stage: 'indicators', id: 'i0' } },
  ])
  const told = {
    ...plain,
    indicators: plain.indicators.map((one, index) =>
      index === 0
        ? { ...one, breakdowns: ['sex'] }
        : {
            ...one,
            gapBetween: { group: 'Born abroad', comparedWith: 'All', as: 'ratio' as const },
          },
    ),
  }
  expect(ends(rule, told)).toEqual([])
})
