import { describe, expect, it } from 'vitest'
import { benchmarkParts } from '#shared/template/benchmarkParts'
import { withModules } from '#shared/template/withModules'
import { benchmarkDraft, modularDraft } from './drafts'

describe('benchmarkParts', () => {
  it('are the core and each module, with every factor once and in order', async () => {
    const impart = await modularDraft()
    const parts = benchmarkParts(impart)
    expect(parts.map(({ module }) => module?.id ?? null)).toEqual([null, 'M1', 'M2', 'M3'])
    expect(parts.flatMap(({ factors }) => factors)).toEqual(impart.factors)
  })

  it('are one where a benchmark is one whole, or its core alone is used', async () => {
    for (const benchmark of [await benchmarkDraft(), withModules(await modularDraft(), [])])
      expect(benchmarkParts(benchmark)).toEqual([{ module: null, factors: benchmark.factors }])
  })

  it('lose no factor whose module is missing', async () => {
    const { modules: _, ...torn } = await modularDraft()
    expect(benchmarkParts(torn).flatMap(({ factors }) => factors)).toEqual(torn.factors)
  })
})
