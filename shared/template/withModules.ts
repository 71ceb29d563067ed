import type { Benchmark } from './Benchmark'

/**
 * The benchmark with its core and the chosen modules alone, for the copy that a plan keeps. Everything else stays as it is, and
 * so does a benchmark without modules. An id that it does not have is passed over.
 *
 * @param moduleIds ids of modules, such as `M2`; none for the core alone.
 */
export function withModules(benchmark: Benchmark, moduleIds: readonly string[]): Benchmark {
  if (!benchmark.modules) return benchmark
  return {
    ...benchmark,
    modules: benchmark.modules.filter(({ id }) => moduleIds.includes(id)),
    factors: benchmark.factors.filter(
      ({ moduleId }) => moduleId === undefined || moduleIds.includes(moduleId),
    ),
  }
}
