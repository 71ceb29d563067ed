import { beforeEach, expect, it } from 'vitest'
import { firstChoice, packsOf } from '#renderer/features/home/chosenPacks'
import { listAvailablePacks } from '#renderer/repositories/availablePacks'
import { testSession } from '../../../../helpers/testSession'

beforeEach(async () => {
  await testSession()
})

it('begins with the diversity benchmark and the charter', async () => {
  const { benchmarks, commitmentSets } = packsOf(await listAvailablePacks(), firstChoice)
  expect(benchmarks.map(({ id }) => id)).toEqual(['integrating-cities-diversity'])
  expect(commitmentSets.map(({ id }) => id)).toEqual(['integrating-cities-charter'])
})

it('gives each benchmark with its chosen modules, in the order in which they are offered', async () => {
  const { benchmarks, commitmentSets } = packsOf(await listAvailablePacks(), {
    benchmarks: new Map([
      ['impart', ['M2']],
      ['integrating-cities-diversity', []],
    ]),
    commitmentSets: new Set(),
  })
  expect(benchmarks.map(({ id, factors }) => [id, factors.length])).toEqual([
    ['integrating-cities-diversity', 8],
    ['impart', 12],
  ])
  expect(commitmentSets).toEqual([])
})
