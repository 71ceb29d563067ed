import type { CriticalFactor } from './Benchmark'

/** How a factor is numbered for readers: `3`; in a module `2.3`, since its own number starts again in every module. */
export const factorNumber = ({ id }: Pick<CriticalFactor, 'id'>): string => id.slice(1)

/** The printed order: the core first, then module by module. For sorting. */
export function compareFactors(a: CriticalFactor, b: CriticalFactor): number {
  return moduleNumber(a) - moduleNumber(b) || a.number - b.number
}

const moduleNumber = ({ moduleId }: CriticalFactor): number =>
  moduleId ? Number(moduleId.slice(1)) : 0
