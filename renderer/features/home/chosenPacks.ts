import type { AvailablePacks } from '#renderer/repositories/availablePacks'
import type { Benchmark } from '#shared/template/Benchmark'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import { withModules } from '#shared/template/withModules'

/** What a new plan is to stand on: benchmarks by id, each with its chosen modules, and commitments texts by id. */
export interface ChosenPacks {
  readonly benchmarks: ReadonlyMap<string, readonly string[]>
  readonly commitmentSets: ReadonlySet<string>
}

/** What a new plan begins with: the first benchmark and the first commitments text that are offered. */
export const firstChoice: ChosenPacks = {
  benchmarks: new Map([['integrating-cities-diversity', []]]),
  commitmentSets: new Set(['integrating-cities-charter']),
}

/** The chosen packs as the plan will hold them, in the order in which they are offered. */
export function packsOf(
  available: AvailablePacks,
  { benchmarks, commitmentSets }: ChosenPacks,
): { readonly benchmarks: Benchmark[]; readonly commitmentSets: CommitmentSet[] } {
  return {
    benchmarks: available.benchmarks.flatMap((benchmark) => {
      const modules = benchmarks.get(benchmark.id)
      return modules ? [withModules(benchmark, modules)] : []
    }),
    commitmentSets: available.commitmentSets.filter(({ id }) => commitmentSets.has(id)),
  }
}
