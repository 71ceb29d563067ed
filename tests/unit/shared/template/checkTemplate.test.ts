import { describe, expect, it } from 'vitest'
import { checkTemplate } from '#shared/template/checkTemplate'
import { loadLibraryPacks } from '#templates/index'
import { at, benchmarkDraft, charterDraft, packDraft } from './drafts'

describe('checkTemplate', () => {
  it('checks a benchmark as a benchmark', async () => {
    const draft = await benchmarkDraft()
    expect(checkTemplate(draft)).toEqual([])
    draft.standard.source = '001:F1'
    expect(checkTemplate(draft)).toEqual([
      { path: '/standard/source', code: 'foreignSource', found: '001:F1' },
    ])
  })

  it('checks a commitment set against the benchmarks that its links name', async () => {
    const charter = await charterDraft()
    const links = charter.commitments.flatMap(({ servedBy }) => servedBy)
    expect(checkTemplate(charter, [await benchmarkDraft()])).toEqual([])
    expect(checkTemplate(charter).map(({ code }) => code)).toEqual(
      links.map(() => 'unknownBenchmark'),
    )
  })

  it('finds nothing in any pack that ships, each beside all the others', async () => {
    const packs = await loadLibraryPacks()
    for (const pack of packs) expect(checkTemplate(pack, packs), pack.id).toEqual([])
  })

  it('finds references that lead nowhere when the packs they name are missing', async () => {
    for (const pack of await loadLibraryPacks()) {
      const refersToOthers = /lessons|practice|indicators|themes|cross-walk/.test(pack.format)
      const codes = checkTemplate(pack).map(({ code }) => code)
      if (refersToOthers) expect(new Set(codes), pack.id).toEqual(new Set(['unknownItem']))
    }
  })

  it('lets the pack that is checked stand for its edition among the others', async () => {
    const packs = await loadLibraryPacks()
    const draft = await packDraft('common-ground/lessons/1')
    at(draft.lessons, 0).bearsOn = ['clip-lessons:ch1.99']
    expect(checkTemplate(draft, packs)).toEqual([
      { path: '/lessons/0/bearsOn/0', code: 'unknownItem', found: 'clip-lessons:ch1.99' },
    ])
  })
})
