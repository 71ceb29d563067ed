import fc from 'fast-check'
import type { DisclosureRule } from '#shared/report/disclosure/DisclosureRule'
import { disclosureRule } from '#shared/report/disclosure/DisclosureRule'
import { type CountTable, cellName, type TableAxis } from '#shared/report/disclosure/linkedTable'

/** An axis of groups, with a total, and with totals of its first groups where it is nested. */
export function anAxis(
  name: string,
  groups: number,
  { total = true, nested = false, isRunning = false } = {},
): TableAxis {
  const leaves = Array.from({ length: groups }, (_, i) => `${name}${i + 1}`)
  const isNested = nested && groups > 2
  const inner = { key: `${name}1+2`, parts: leaves.slice(0, 2) }
  const top = { key: `${name} all`, parts: isNested ? [inner.key, ...leaves.slice(2)] : leaves }
  return {
    entries: [
      ...leaves.map((key) => ({ key, parts: [] })),
      ...(isNested ? [inner] : []),
      ...(total ? [top] : []),
    ],
    isRunning,
  }
}

/** The groups that a heading stands for. */
function leavesOf({ entries }: TableAxis, key: string): string[] {
  const parts = entries.find((entry) => entry.key === key)?.parts ?? []
  return parts.length === 0 ? [key] : parts.flatMap((part) => leavesOf({ entries }, part))
}

/** Adds the groups up under every heading of every axis. */
export function addedUp(axes: readonly TableAxis[], leaf: (keys: readonly string[]) => number) {
  const known = new Map<string, number>()
  return (keys: readonly string[]): number => {
    const name = cellName(keys)
    const before = known.get(name)
    if (before !== undefined) return before
    const at = axes.findIndex((axis, i) => leavesOf(axis, keys[i] ?? '').join() !== keys[i])
    const axis = axes[at]
    const value: number = axis
      ? leavesOf(axis, keys[at] ?? '').reduce(
          (sum, key) => sum + addedUpAt(keys.map((one, i) => (i === at ? key : one))),
          0,
        )
      : leaf(keys)
    known.set(name, value)
    return value
  }
  function addedUpAt(keys: readonly string[]): number {
    return addedUp(axes, leaf)(keys)
  }
}

export interface Sized {
  readonly axes?: number
  readonly groups?: number
  readonly counts?: fc.Arbitrary<number>
}

/** Counts with many that are small or zero. */
export const manySmall = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: 7, max: 60 }) },
)
/** Counts of which hardly any is small. */
export const fewSmall = fc.oneof(
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 9, arbitrary: fc.integer({ min: 5, max: 400 }) },
)

const axesOf = (most: number, groups: number): fc.Arbitrary<TableAxis[]> =>
  fc
    .array(
      fc.record({
        count: fc.integer({ min: 1, max: groups }),
        total: fc.boolean(),
        nested: fc.boolean(),
        isRunning: fc.boolean(),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((list) =>
      list.map(({ count, total, nested, isRunning }, i) =>
        // Only the last axis may be one of years, which have no total where they run on.
        i > 0 && i === list.length - 1 && isRunning
          ? anAxis('abc'[i] ?? 'z', count, { total: false, isRunning: true })
          : anAxis('abc'[i] ?? 'z', count, { total: total || i === 0, nested }),
      ),
    )

/** Random tables of counts, with missing cells and a few totals that do not add up. */
export function countTables({
  axes: most = 3,
  groups = 4,
  counts = fc.oneof(manySmall, fewSmall),
}: Sized = {}): fc.Arbitrary<CountTable> {
  return axesOf(most, groups).chain((axes) => {
    const size = axes.reduce((product, { entries }) => product * entries.length, 1)
    return fc
      .record({
        values: fc.array(counts, { minLength: size, maxLength: size }),
        missing: fc.oneof(
          { weight: 2, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.array(fc.nat(size - 1), { maxLength: 4 }) },
        ),
        odd: fc.oneof(
          { weight: 3, arbitrary: fc.constant([]) },
          {
            weight: 1,
            arbitrary: fc.array(fc.tuple(fc.nat(size - 1), fc.integer({ min: -8, max: 8 })), {
              maxLength: 2,
            }),
          },
        ),
      })
      .map(({ values, missing, odd }) => tableOf(axes, values, new Set(missing), new Map(odd)))
  })
}

function tableOf(
  axes: readonly TableAxis[],
  values: readonly number[],
  missing: ReadonlySet<number>,
  odd: ReadonlyMap<number, number>,
): CountTable {
  const number = numbering(axes)
  const running = axes.findIndex(({ isRunning }) => isRunning)
  const sums = addedUp(axes, (keys) => {
    if (running < 0) return values[number(keys)] ?? 0
    // A running total: all years up to this one.
    const years = axes[running]?.entries.map(({ key }) => key) ?? []
    return years
      .slice(0, years.indexOf(keys[running] ?? '') + 1)
      .reduce(
        (sum, year) =>
          sum + (values[number(keys.map((key, i) => (i === running ? year : key)))] ?? 0),
        0,
      )
  })
  return {
    form: 'counts',
    axes,
    cellValue: (keys) => {
      const at = number(keys)
      return missing.has(at) ? null : Math.max(0, sums(keys) + (odd.get(at) ?? 0))
    },
  }
}

/** Random tables of shares: each group has a base, and a part of it. */
export function shareTables({ axes: most = 2, groups = 4 }: Sized = {}): fc.Arbitrary<CountTable> {
  return axesOf(most, groups).chain((axes) => {
    const size = axes.reduce((product, { entries }) => product * entries.length, 1)
    const lists = fc.array(manySmall, { minLength: size, maxLength: size })
    return fc.record({ parts: lists, rests: lists }).map(({ parts, rests }) => {
      const number = numbering(axes)
      const numerators = addedUp(axes, (keys) => parts[number(keys)] ?? 0)
      const others = addedUp(axes, (keys) => rests[number(keys)] ?? 0)
      return {
        form: 'shares' as const,
        axes: axes.map(({ entries }) => ({ entries })),
        cellValue: (keys: readonly string[]) => ({
          numerator: numerators(keys),
          denominator: numerators(keys) + others(keys),
        }),
      }
    })
  })
}

function numbering(axes: readonly TableAxis[]) {
  const places = axes.map(({ entries }) => new Map(entries.map(({ key }, i) => [key, i])))
  return (keys: readonly string[]): number =>
    keys.reduce(
      (sum, key, i) => sum * (axes[i]?.entries.length ?? 1) + (places[i]?.get(key) ?? 0),
      0,
    )
}

export const rules: fc.Arbitrary<DisclosureRule> = fc
  .tuple(fc.constantFrom(3, 5, 10), fc.boolean())
  .map(([threshold, isSensitive]) => disclosureRule(threshold, isSensitive))
