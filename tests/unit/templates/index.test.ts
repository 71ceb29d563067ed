import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { benchmarkSchema } from '#shared/template/Benchmark'
import { commitmentSetSchema } from '#shared/template/CommitmentSet'
import { checkTemplate } from '#shared/template/checkTemplate'
import {
  benchmarks,
  commitmentSets,
  findBenchmark,
  findCommitmentSet,
  loadBenchmark,
  loadCommitmentSet,
} from '#templates/index'

const folder = (name: string) =>
  readdirSync(new URL(`../../../templates/${name}/`, import.meta.url)).sort()

describe('the list of templates', () => {
  it('names every file that ships, and each file holds what its name says', async () => {
    const benchmarkFiles = benchmarks.map(({ id, version }) => `${id}-${version}.json`).sort()
    const commitmentFiles = commitmentSets.map(({ id, version }) => `${id}-${version}.json`).sort()
    expect(folder('benchmarks')).toEqual(benchmarkFiles)
    expect(folder('commitments')).toEqual(commitmentFiles)
    for (const entry of [...benchmarks, ...commitmentSets]) {
      const { id, version, language } = await entry.load()
      expect({ id, version, language }).toEqual({
        id: entry.id,
        version: entry.version,
        language: entry.language,
      })
    }
  })

  it('holds only templates of the right shape and without faults', async () => {
    const loaded = await Promise.all(benchmarks.map(({ load }) => load()))
    for (const benchmark of loaded) {
      expect(benchmarkSchema.parse(benchmark)).toEqual(benchmark)
      expect(checkTemplate(benchmark)).toEqual([])
    }
    for (const { load } of commitmentSets) {
      const set = await load()
      expect(commitmentSetSchema.parse(set)).toEqual(set)
      expect(checkTemplate(set, loaded)).toEqual([])
    }
  })

  it('finds a template by id and version, the newest where no version is asked for', async () => {
    expect(findBenchmark('integrating-cities-diversity', '1.0.0')).toBe(benchmarks[0])
    expect(findBenchmark('integrating-cities-diversity')).toBe(benchmarks[0])
    expect(findCommitmentSet('integrating-cities-charter', '1.0.0')).toBe(commitmentSets[0])
    expect((await loadBenchmark())?.id).toBe('integrating-cities-diversity')
    expect((await loadCommitmentSet())?.id).toBe('integrating-cities-charter')
  })

  it('has no answer for an id or version that does not ship', async () => {
    expect(findBenchmark('integrating-cities-diversity', '9.0.0')).toBeUndefined()
    expect(findCommitmentSet('another')).toBeUndefined()
    expect(await loadBenchmark('another')).toBeUndefined()
    expect(await loadCommitmentSet('integrating-cities-charter', '9.0.0')).toBeUndefined()
  })
})
