import { useEffect, useState } from 'react'
import type { Benchmark } from '#shared/template/Benchmark'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import type { Pack } from '#shared/template/library/Pack'
import { benchmarks, commitmentSets, type TemplateEntry } from '#templates/index'

/** The packs that a plan can take up, whole: a benchmark with all its modules. */
export interface AvailablePacks {
  readonly benchmarks: readonly Benchmark[]
  readonly commitmentSets: readonly CommitmentSet[]
}

/** Reads the newest edition of every benchmark and commitments text there is, shipped or the city's own, in the order in which they are offered. */
export async function listAvailablePacks(): Promise<AvailablePacks> {
  const { newestOf, readOwnPacks } = await import('./ownPacks')
  const [shippedBenchmarks, shippedSets, own] = await Promise.all([
    Promise.all(newest(benchmarks).map(({ load }) => load())),
    Promise.all(newest(commitmentSets).map(({ load }) => load())),
    readOwnPacks(),
  ])
  const ofKind = <Format extends Pack['format']>(format: Format) =>
    own.filter((pack): pack is Extract<Pack, { format: Format }> => pack.format === format)
  return {
    benchmarks: newestOf([...shippedBenchmarks, ...ofKind('common-ground/benchmark/1')]),
    commitmentSets: newestOf([...shippedSets, ...ofKind('common-ground/commitments/1')]),
  }
}

/** Reads one edition of a benchmark with all its modules; undefined where it is not there (any more). */
export async function findBenchmarkEdition(
  id: string,
  version: string,
): Promise<Benchmark | undefined> {
  const entry = benchmarks.find((known) => known.id === id && known.version === version)
  if (entry) return await entry.load()
  const { readReleased } = await import('./ownPacks')
  const own = await readReleased(id, version)
  return own.ok && own.value.pack.format === 'common-ground/benchmark/1'
    ? own.value.pack
    : undefined
}

/** The packs that a plan can take up; undefined while they are read. */
export function useAvailablePacks(): AvailablePacks | undefined {
  const [packs, setPacks] = useState<AvailablePacks>()
  useEffect(() => {
    let wanted = true
    void listAvailablePacks().then((found) => {
      if (wanted) setPacks(found)
    })
    return () => {
      wanted = false
    }
  }, [])
  return packs
}

// Newest first in the list of what ships.
const newest = <T>(entries: readonly TemplateEntry<T>[]): readonly TemplateEntry<T>[] =>
  entries.filter((entry) => entries.find(({ id }) => id === entry.id) === entry)
