import type { Benchmark } from '#shared/template/Benchmark'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import type { Pack, PackFormat } from '#shared/template/library/Pack'

/** A template that ships with the program. Its text is read only when `load` is called, to keep the start quick. */
export interface TemplateEntry<T> {
  readonly id: string
  readonly version: string
  /** Language of the texts, as a BCP 47 tag. */
  readonly language: string
  readonly load: () => Promise<T>
}

/** A pack that ships, with its kind, so that a list can name it without reading it. */
export type PackEntry = {
  readonly [Format in PackFormat]: TemplateEntry<Extract<Pack, { format: Format }>> & {
    readonly format: Format
  }
}[PackFormat]

/** Every pack and version that ships, newest version of each first. A released version stays in the list. */
export const packs: readonly PackEntry[] = [
  {
    format: 'common-ground/benchmark/1',
    id: 'integrating-cities-diversity',
    version: '1.0.0',
    language: 'en',
    load: () => read(import('./benchmarks/integrating-cities-diversity-1.0.0.json')),
  },
  {
    format: 'common-ground/benchmark/1',
    id: 'impart',
    version: '1.0.0',
    language: 'en',
    load: () => read(import('./benchmarks/impart-1.0.0.json')),
  },
  {
    format: 'common-ground/commitments/1',
    id: 'integrating-cities-charter',
    version: '1.0.0',
    language: 'en',
    load: () => read(import('./commitments/integrating-cities-charter-1.0.0.json')),
  },
  {
    format: 'common-ground/principles/1',
    id: 'common-basic-principles',
    version: '1.0.0',
    language: 'en',
    load: () => read(import('./principles/common-basic-principles-1.0.0.json')),
  },
  {
    format: 'common-ground/recommendations/1',
    id: 'city-recommendations',
    version: '1.0.0',
    language: 'en',
    load: () => read(import('./recommendations/city-recommendations-1.0.0.json')),
  },
  {
    format: 'common-ground/lessons/1',
    id: 'clip-lessons',
    version: '1.0.0',
    language: 'en',
    load: () => read(import('./lessons/clip-lessons-1.0.0.json')),
  },
  {
    format: 'common-ground/practice/1',
    id: 'good-practice',
    version: '1.0.0',
    language: 'en',
    load: () => read(import('./practice/good-practice-1.0.0.json')),
  },
  {
    format: 'common-ground/indicators/1',
    id: 'indicator-fiches',
    version: '1.0.0',
    language: 'en',
    load: () => read(import('./indicators/indicator-fiches-1.0.0.json')),
  },
  {
    format: 'common-ground/themes/1',
    id: 'integrating-cities-themes',
    version: '1.0.0',
    language: 'en',
    load: () => read(import('./themes/integrating-cities-themes-1.0.0.json')),
  },
  {
    format: 'common-ground/cross-walk/1',
    id: 'cross-walk',
    version: '1.0.0',
    language: 'en',
    load: () => read(import('./crosswalks/cross-walk-1.0.0.json')),
  },
]

// The shipped files are not parsed against their schemas when they are read: `npm test` has done that.
const read = async <T extends Pack>(file: Promise<{ readonly default: unknown }>): Promise<T> =>
  (await file).default as T

const ofFormat = <Format extends PackFormat>(format: Format) =>
  packs.filter((entry): entry is Extract<PackEntry, { format: Format }> => entry.format === format)

/** Every benchmark and version that ships, newest version of each first. */
export const benchmarks: readonly TemplateEntry<Benchmark>[] = ofFormat('common-ground/benchmark/1')

/** Every commitment set and version that ships, newest version of each first. */
export const commitmentSets: readonly TemplateEntry<CommitmentSet>[] = ofFormat(
  'common-ground/commitments/1',
)

/** The entry of a benchmark, or undefined where none of that id and version ships. Without a version: the newest. */
export const findBenchmark = (id: string, version?: string): TemplateEntry<Benchmark> | undefined =>
  find(benchmarks, id, version)

/** The entry of a commitment set, or undefined where none of that id and version ships. Without a version: the newest. */
export const findCommitmentSet = (
  id: string,
  version?: string,
): TemplateEntry<CommitmentSet> | undefined => find(commitmentSets, id, version)

/** Reads a shipped benchmark. Undefined where none of that id and version ships. */
export const loadBenchmark = async (
  id = 'integrating-cities-diversity',
  version?: string,
): Promise<Benchmark | undefined> => await findBenchmark(id, version)?.load()

/** Reads a shipped commitment set. Undefined where none of that id and version ships. */
export const loadCommitmentSet = async (
  id = 'integrating-cities-charter',
  version?: string,
): Promise<CommitmentSet | undefined> => await findCommitmentSet(id, version)?.load()

/** Reads a shipped pack of one kind: the one of that id, or the first of its kind. Undefined where none ships. */
export const loadPack = async <Format extends PackFormat>(
  format: Format,
  id?: string,
  version?: string,
): Promise<Extract<Pack, { format: Format }> | undefined> => {
  const entries: readonly PackEntry[] = packs.filter((entry) => entry.format === format)
  const entry = id === undefined ? entries[0] : find(entries, id, version)
  const pack: Pack | undefined = await entry?.load()
  return pack as Extract<Pack, { format: Format }> | undefined
}

/** Reads the newest version of every pack that ships, for the library. Never call it while the program starts. */
export const loadLibraryPacks = (): Promise<readonly Pack[]> =>
  Promise.all(
    packs.filter((entry) => find(packs, entry.id, undefined) === entry).map(({ load }) => load()),
  )

function find<T extends { readonly id: string; readonly version: string }>(
  entries: readonly T[],
  id: string,
  version: string | undefined,
): T | undefined {
  return entries.find(
    (entry) => entry.id === id && (version === undefined || entry.version === version),
  )
}
