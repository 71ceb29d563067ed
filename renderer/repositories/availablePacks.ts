import { useEffect, useState } from 'react'
import type { Benchmark } from '#shared/template/Benchmark'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import { benchmarks, commitmentSets, type TemplateEntry } from '#templates/index'

/** The packs that a plan can take up, whole: a benchmark with all its modules. */
export interface AvailablePacks {
  readonly benchmarks: readonly Benchmark[]
  readonly commitmentSets: readonly CommitmentSet[]
}

/** Reads the newest edition of every benchmark and commitments text there is, in the order in which they are offered. */
export async function listAvailablePacks(): Promise<AvailablePacks> {
  const [foundBenchmarks, foundSets] = await Promise.all([
    Promise.all(newest(benchmarks).map(({ load }) => load())),
    Promise.all(newest(commitmentSets).map(({ load }) => load())),
  ])
  return { benchmarks: foundBenchmarks, commitmentSets: foundSets }
}

/** Reads one edition of a benchmark with all its modules; undefined where it is not there (any more). */
export async function findBenchmarkEdition(
  id: string,
  version: string,
): Promise<Benchmark | undefined> {
  return await benchmarks.find((entry) => entry.id === id && entry.version === version)?.load()
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
