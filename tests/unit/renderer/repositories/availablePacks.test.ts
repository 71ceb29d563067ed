import { beforeEach, expect, it } from 'vitest'
import { findBenchmarkEdition, listAvailablePacks } from '#renderer/repositories/availablePacks'
import { testSession } from '../../../helpers/testSession'

beforeEach(async () => {
  await testSession()
})

it('offers every benchmark whole, the diversity one first, and the charter', async () => {
  const { benchmarks, commitmentSets } = await listAvailablePacks()
  expect(benchmarks.map(({ id }) => id).slice(0, 2)).toEqual([
    'integrating-cities-diversity',
    'impart',
  ])
  expect(benchmarks[1]?.modules).toHaveLength(3)
  expect(commitmentSets.map(({ id }) => id)).toContain('integrating-cities-charter')
})

it('finds an edition by its version, and nothing where there is none', async () => {
  expect(await findBenchmarkEdition('impart', '1.0.0')).toMatchObject({ id: 'impart' })
  expect(await findBenchmarkEdition('impart', '0.0.1')).toBeUndefined()
  expect(await findBenchmarkEdition('unknown', '1.0.0')).toBeUndefined()
})
