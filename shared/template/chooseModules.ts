import type { Benchmark } from './Benchmark'

/**
 * A plan's copy of a benchmark with other modules than before. What the copy holds already stays word for word; modules that come
 * in are taken from the whole, in its printed order. Everything else of the copy stays as it is.
 * @param copy the plan's own copy, with its core and some modules
 * @param whole the same edition with all its modules
 * @param moduleIds the modules that the copy then has, such as `M2`; ids that the whole does not have are passed over
 */
export function chooseModules(
  copy: Benchmark,
  whole: Benchmark,
  moduleIds: readonly string[],
): Benchmark {
  if (!copy.modules || !whole.modules) return copy
  const modules = new Map(copy.modules.map((module) => [module.id, module]))
  const factors = new Map(copy.factors.map((factor) => [factor.id, factor]))
  return {
    ...copy,
    modules: whole.modules
      .filter(({ id }) => moduleIds.includes(id))
      .map((module) => modules.get(module.id) ?? module),
    factors: whole.factors
      .filter(({ moduleId }) => moduleId === undefined || moduleIds.includes(moduleId))
      .map((factor) => factors.get(factor.id) ?? factor),
  }
}
