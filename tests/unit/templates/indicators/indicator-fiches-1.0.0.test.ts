import { describe, expect, it } from 'vitest'
import type { IndicatorCatalogue } from '#shared/template/IndicatorCatalogue'
import { loadBenchmark, loadCommitmentSet, loadPack } from '#templates/index'

const load = async (): Promise<IndicatorCatalogue> => {
  const catalogue = await loadPack('common-ground/indicators/1', 'indicator-fiches', '1.0.0')
  if (!catalogue) throw new Error('The fiches do not ship.')
  return catalogue
}

describe('the indicator fiches', () => {
  it('are 80 in 14 areas: 36 European, 12 of city monitors, 32 that the documents imply', async () => {
    const { areas, fiches } = await load()
    const of = (level: string) => fiches.filter((fiche) => fiche.level === level).length
    expect(['eu', 'city', 'seed'].map(of)).toEqual([36, 12, 32])
    expect(areas).toHaveLength(14)
  })

  it('give a European line exactly where the field research has one', async () => {
    const lines = (await load()).fiches.flatMap(({ id, euReference }) =>
      euReference ? [[id, euReference.year, euReference.values.map(({ value }) => value)]] : [],
    )
    expect(lines).toEqual([
      ['home-ownership', 2024, [73.6, 37, 22.9]],
      ['housing-cost-overburden', 2024, [7.6, 16.1, 18.8]],
      ['overcrowding-rate', 2024, [13.7, 19.8, 33]],
    ])
  })

  it('warn of small groups and of reading a cause into a change', async () => {
    for (const { id, pitfalls } of (await load()).fiches)
      expect(pitfalls.length, id).toBeGreaterThan(1)
  })

  it('offer something for every factor of the diversity benchmark and every commitment', async () => {
    const refs = new Set((await load()).fiches.flatMap(({ bearsOn }) => bearsOn))
    const factors = (await loadBenchmark())?.factors ?? []
    const commitments = (await loadCommitmentSet())?.commitments ?? []
    for (const { id } of factors) expect(refs).toContain(`integrating-cities-diversity:${id}`)
    for (const { id } of commitments) expect(refs).toContain(`integrating-cities-charter:${id}`)
  })
})
