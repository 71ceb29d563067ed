import { describe, expect, it } from 'vitest'
import type { RecommendationSet } from '#shared/template/RecommendationSet'
import { loadPack } from '#templates/index'

const load = async (): Promise<RecommendationSet> => {
  const set = await loadPack('common-ground/recommendations/1', 'city-recommendations', '1.0.0')
  if (!set) throw new Error('The recommendations do not ship.')
  return set
}

describe('the recommendations of the good practice guide', () => {
  it('are 24: 11 to cities, 5 to national governments, 8 to the European level', async () => {
    const { recommendations } = await load()
    const to = (addressee: string) =>
      recommendations.filter((recommendation) => recommendation.addressee === addressee).length
    expect([to('city'), to('national'), to('europe')]).toEqual([11, 5, 8])
    expect(recommendations).toHaveLength(24)
  })

  it('stand beside 10 findings and 13 challenges', async () => {
    const { findings } = await load()
    expect(findings.filter(({ kind }) => kind === 'finding')).toHaveLength(10)
    expect(findings.filter(({ kind }) => kind === 'challenge')).toHaveLength(13)
  })

  it('cite their own place and no other document', async () => {
    const { recommendations, findings } = await load()
    for (const { id, source } of [...recommendations, ...findings]) expect(source).toBe(`003:${id}`)
  })

  it('have each a title and a text of its own', async () => {
    const { recommendations, findings } = await load()
    const all = [...recommendations, ...findings]
    expect(new Set(all.map(({ title }) => title)).size).toBe(47)
    expect(new Set(all.map(({ text }) => text)).size).toBe(47)
  })
})
