import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkTemplate } from '#shared/template/checkTemplate'
import { libraryOf } from '#shared/template/library/Library'
import type { LibraryItemKind } from '#shared/template/library/LibraryItem'
import { packSchema } from '#shared/template/library/Pack'
import {
  benchmarks,
  commitmentSets,
  findBenchmark,
  findCommitmentSet,
  loadBenchmark,
  loadCommitmentSet,
  loadLibraryPacks,
  loadPack,
  packs,
} from '#templates/index'

const templates = new URL('../../../templates/', import.meta.url)

/** The folder of each kind of pack. */
const folders = {
  'common-ground/benchmark/1': 'benchmarks',
  'common-ground/commitments/1': 'commitments',
  'common-ground/principles/1': 'principles',
  'common-ground/recommendations/1': 'recommendations',
  'common-ground/lessons/1': 'lessons',
  'common-ground/practice/1': 'practice',
  'common-ground/indicators/1': 'indicators',
  'common-ground/themes/1': 'themes',
  'common-ground/cross-walk/1': 'crosswalks',
} as const

/** What the five documents, the charter and the field research hold. */
const counts: Readonly<Record<LibraryItemKind, number>> = {
  standard: 2,
  module: 3,
  factor: 8 + 20,
  question: 49 + 68,
  evidenceExample: 82,
  contextFactor: 7,
  term: 5,
  role: 4,
  commitment: 11,
  principle: 11,
  conclusion: 101,
  recommendation: 24,
  finding: 23,
  lesson: 81,
  practice: 32,
  fiche: 80,
  theme: 6,
}

describe('the list of packs', () => {
  it('names every file that ships, and each file holds what its name says', async () => {
    for (const [format, folder] of Object.entries(folders))
      expect(readdirSync(new URL(folder, templates)).sort(), folder).toEqual(
        packs
          .filter((entry) => entry.format === format)
          .map(({ id, version }) => `${id}-${version}.json`)
          .sort(),
      )
    for (const entry of packs) {
      const { format, id, version, language } = await entry.load()
      expect({ format, id, version, language }).toEqual({
        format: entry.format,
        id: entry.id,
        version: entry.version,
        language: entry.language,
      })
    }
  })

  it('has no folder that the list leaves out', () => {
    const others = ['index.ts', 'reports', 'schemas']
    expect(readdirSync(templates).sort()).toEqual([...Object.values(folders), ...others].sort())
  })

  it('holds only packs of the right shape and without faults', async () => {
    const all = await Promise.all(packs.map(({ load }) => load()))
    for (const pack of all) {
      expect(packSchema.parse(pack), pack.id).toEqual(pack)
      expect(checkTemplate(pack, all), pack.id).toEqual([])
    }
  })

  it('lets only what a city writes cite the city', async () => {
    for (const pack of await loadLibraryPacks())
      expect(JSON.stringify(pack), pack.id).not.toMatch(/"source":"(?:[^"]* )?own:/)
  })

  it('finds a template by id and version, the newest where no version is asked for', async () => {
    expect(findBenchmark('integrating-cities-diversity', '1.0.0')).toBe(benchmarks[0])
    expect(findBenchmark('integrating-cities-diversity')).toBe(benchmarks[0])
    expect(findCommitmentSet('integrating-cities-charter', '1.0.0')).toBe(commitmentSets[0])
    expect((await loadBenchmark())?.id).toBe('integrating-cities-diversity')
    expect((await loadCommitmentSet())?.id).toBe('integrating-cities-charter')
    expect((await loadPack('common-ground/benchmark/1'))?.id).toBe('integrating-cities-diversity')
    expect((await loadPack('common-ground/benchmark/1', 'impart'))?.id).toBe('impart')
  })

  it('has no answer for an id, version or kind that does not ship', async () => {
    expect(findBenchmark('integrating-cities-diversity', '9.0.0')).toBeUndefined()
    expect(findCommitmentSet('another')).toBeUndefined()
    expect(await loadBenchmark('another')).toBeUndefined()
    expect(await loadCommitmentSet('integrating-cities-charter', '9.0.0')).toBeUndefined()
    expect(await loadPack('common-ground/lessons/1', 'impart')).toBeUndefined()
  })
})

describe('the library of all packs', () => {
  it('holds exactly what the sources hold', async () => {
    const { items } = libraryOf(await loadLibraryPacks())
    const found = Object.fromEntries(
      Object.keys(counts).map((kind) => [
        kind,
        [...items.values()].filter((item) => item.kind === kind).length,
      ]),
    )
    expect(found).toEqual(counts)
  })

  it('holds 49 guide questions of the diversity benchmark and 68 tests of IMPART', async () => {
    const { itemsOf } = libraryOf(await loadLibraryPacks())
    const questions = (packId: string) =>
      itemsOf(packId).filter(({ kind }) => kind === 'question').length
    expect(questions('integrating-cities-diversity')).toBe(49)
    expect(questions('impart')).toBe(68)
  })

  it('reads the newest version of each pack, once', async () => {
    const ids = (await loadLibraryPacks()).map(({ id }) => id)
    expect(ids).toEqual([...new Set(packs.map(({ id }) => id))])
  })
})
