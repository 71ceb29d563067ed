import { describe, expect, it } from 'vitest'
import { checkTemplate } from '#shared/template/checkTemplate'
import { benchmarkDraft, charterDraft } from './drafts'

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
})
