import { describe, expect, it } from 'vitest'
import type { PracticeCollection } from '#shared/template/PracticeCollection'
import { loadBenchmark, loadPack } from '#templates/index'

const load = async (): Promise<PracticeCollection> => {
  const collection = await loadPack('common-ground/practice/1', 'good-practice', '1.0.0')
  if (!collection) throw new Error('The practices do not ship.')
  return collection
}

const topics = [
  'Consultation',
  'Employment',
  'Monitoring',
  'Neighbourhood',
  'Peer learning',
  'Procurement',
  'Public communication',
  'Services',
  'Staff training',
  'Strategy',
]

describe('the good practices', () => {
  it('are 32: 20 from the diversity toolkit, 4 from the guide, 8 from the report on bridges', async () => {
    const { practices } = await load()
    const from = (doc: string) =>
      practices.filter(({ source }) => source.startsWith(`${doc}:`)).length
    expect(['001', '003', '002'].map(from)).toEqual([20, 4, 8])
    expect(practices).toHaveLength(32)
  })

  it('hold every city example of the diversity benchmark, with its city, years and web address', async () => {
    const { practices } = await load()
    const benchmark = await loadBenchmark('integrating-cities-diversity', '1.0.0')
    const examples = benchmark?.factors.flatMap((factor) => factor.examples) ?? []
    expect(examples).toHaveLength(16)
    for (const { city, country, years, website, source } of examples)
      expect(practices.filter((practice) => practice.source === source)).toMatchObject([
        { city, country, years, website },
      ])
  })

  it('bear on the factor under which the source tells them', async () => {
    for (const { id, source, bearsOn } of (await load()).practices) {
      const factor = /^001:(F[0-9])\.X/.exec(source)?.[1]
      if (factor) expect(bearsOn, id).toContain(`integrating-cities-diversity:${factor}`)
    }
  })

  it('use ten topics', async () => {
    const used = new Set((await load()).practices.map(({ topic }) => topic))
    expect([...used].sort()).toEqual(topics)
  })

  it('say that the collection is our own', async () => {
    const { about, publisher } = await load()
    expect(publisher).toBe('Common Ground')
    expect(about).toMatch(/gathered by Common Ground/)
    expect(about).toMatch(/not the official text/)
  })
})
