import type { Benchmark } from '#shared/template/Benchmark'
import type { CommitmentSet } from '#shared/template/CommitmentSet'

/** A template that ships with the program. Its text is read only when `load` is called, to keep the start quick. */
export interface TemplateEntry<T> {
  readonly id: string
  readonly version: string
  /** Language of the texts, as a BCP 47 tag. */
  readonly language: string
  readonly load: () => Promise<T>
}

/** Every benchmark and version that ships, newest version of each first. A released version stays in the list. */
export const benchmarks: readonly TemplateEntry<Benchmark>[] = [
  {
    id: 'integrating-cities-diversity',
    version: '1.0.0',
    language: 'en',
    load: async () =>
      asBenchmark((await import('./benchmarks/integrating-cities-diversity-1.0.0.json')).default),
  },
]

/** Every commitment set and version that ships, newest version of each first. */
export const commitmentSets: readonly TemplateEntry<CommitmentSet>[] = [
  {
    id: 'integrating-cities-charter',
    version: '1.0.0',
    language: 'en',
    load: async () =>
      asCommitmentSet(
        (await import('./commitments/integrating-cities-charter-1.0.0.json')).default,
      ),
  },
]

// The shipped files are not parsed against their schemas when the program starts: `npm test` has done that.
const asBenchmark = (json: unknown): Benchmark => json as Benchmark
const asCommitmentSet = (json: unknown): CommitmentSet => json as CommitmentSet

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

function find<T>(entries: readonly TemplateEntry<T>[], id: string, version: string | undefined) {
  return entries.find(
    (entry) => entry.id === id && (version === undefined || entry.version === version),
  )
}
