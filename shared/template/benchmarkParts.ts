import type { Benchmark, BenchmarkModule, CriticalFactor } from './Benchmark'

/** The core of a benchmark (`module` is null) or one of its modules, with its factors in printed order. */
export interface BenchmarkPart {
  readonly module: BenchmarkModule | null
  readonly factors: readonly CriticalFactor[]
}

/** The parts of a benchmark, the core first. A benchmark that is one whole, or the core alone, is one part. */
export function benchmarkParts({ factors, modules = [] }: Benchmark): BenchmarkPart[] {
  const known = new Set(modules.map(({ id }) => id))
  return [
    {
      module: null,
      factors: factors.filter(({ moduleId }) => moduleId === undefined || !known.has(moduleId)),
    },
    ...modules.map((module) => ({
      module,
      factors: factors.filter(({ moduleId }) => moduleId === module.id),
    })),
  ].filter((part) => part.factors.length > 0)
}
