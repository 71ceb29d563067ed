import { type CellNet, cellNet } from './cellNet'
import type { LinkedCells } from './LinkedCells'

/** A heading of an axis, and the headings it is the total of; none: a group by itself. */
export interface AxisEntry {
  readonly key: string
  readonly parts: readonly string[]
}

/** Rows, columns, or years of a table, totals and totals of totals among them. */
export interface TableAxis {
  readonly entries: readonly AxisEntry[]
  /** Whether each entry counts on from the one before, as running totals of successive years do. */
  readonly isRunning?: boolean
}

/** A share with the count it is taken of. */
export interface CountedShare {
  readonly numerator: number
  readonly denominator: number
}

/**
 * A table of one, two or more axes. `cellValue` gives a cell by its headings, one of each axis; null where it is not known. Shares
 * are given by what they rest on, since a share says as much as its numerator and denominator do.
 */
export type CountTable =
  | {
      readonly form: 'counts'
      readonly axes: readonly TableAxis[]
      readonly cellValue: (keys: readonly string[]) => number | null
    }
  | {
      readonly form: 'shares'
      readonly axes: readonly TableAxis[]
      readonly cellValue: (keys: readonly string[]) => CountedShare | null
    }

/** Name of a table's cell, which is also that of its bundle. */
export const cellName = (keys: readonly string[]): string => JSON.stringify(keys)

/** A table as cells and the sums of its rows, columns and totals; a share as numerator, rest and denominator in one bundle. */
export function linkedTable(table: CountTable): LinkedCells {
  const net = cellNet()
  const headings = product(table.axes.map(({ entries }) => entries.map(({ key }) => key)))
  const weightOf = weights(table.axes)
  const layers =
    table.form === 'counts'
      ? [
          new Map(
            headings.map((keys) => {
              const id = cellName(keys)
              return [id, net.cell({ id, value: table.cellValue(keys), weight: weightOf(keys) })]
            }),
          ),
        ]
      : shareLayers(
          net,
          headings.map((keys) => ({ keys, share: table.cellValue(keys), weight: weightOf(keys) })),
        )
  for (const layer of layers)
    for (const keys of headings)
      tieAlongAxes(net, table.axes, keys, (other) => layer.get(cellName(other)))
  return net.done()
}

/** Adds what a share rests on, as one bundle, and gives the places of numerator, rest and denominator. */
export function shareCells(
  net: CellNet,
  bundle: string,
  share: CountedShare | null,
  { weight = 1, isPart = true }: { readonly weight?: number; readonly isPart?: boolean } = {},
): number[] {
  const part = (name: string, value: number | null) =>
    net.cell({ id: `${bundle} ${name}`, value, bundle, weight })
  const numerator = part('numerator', share?.numerator ?? null)
  const denominator = part('denominator', share?.denominator ?? null)
  if (!isPart) return [numerator, denominator]
  const rest = part('rest', share ? share.denominator - share.numerator : null)
  net.sum(denominator, [numerator, rest])
  return [numerator, denominator, rest]
}

function shareLayers(
  net: CellNet,
  all: readonly { keys: readonly string[]; share: CountedShare | null; weight: number }[],
): Map<string, number>[] {
  // Of a rate, such as offences for each thousand people, nothing is left over.
  const isPart = all.every(({ share }) => !share || share.numerator <= share.denominator)
  const places = all.map(
    ({ keys, share, weight }) =>
      [cellName(keys), shareCells(net, cellName(keys), share, { weight, isPart })] as const,
  )
  return (isPart ? [0, 1, 2] : [0, 1]).map(
    (layer) => new Map(places.map(([name, cells]) => [name, cells[layer] ?? -1])),
  )
}

function tieAlongAxes(
  net: CellNet,
  axes: readonly TableAxis[],
  keys: readonly string[],
  placeOf: (keys: readonly string[]) => number | undefined,
) {
  const here = placeOf(keys)
  if (here === undefined) return
  for (const [number, { entries, isRunning }] of axes.entries()) {
    const along = (key: string) => placeOf(keys.map((one, axis) => (axis === number ? key : one)))
    const at = entries.findIndex(({ key }) => key === keys[number])
    const parts = entries[at]?.parts ?? []
    if (parts.length > 0)
      net.sum(
        here,
        parts.flatMap((key) => along(key) ?? []),
      )
    const before = isRunning ? entries[at - 1] : undefined
    const earlier = before && along(before.key)
    if (earlier !== undefined) net.step(earlier, here)
  }
}

/** A total weighs four times what lies below it; so companions are looked for among groups first. */
function weights(axes: readonly TableAxis[]) {
  const levels = axes.map(({ entries }) => {
    const partsOf = new Map(entries.map(({ key, parts }) => [key, parts]))
    const depth = (key: string, left: number): number => {
      const parts = partsOf.get(key) ?? []
      return parts.length === 0 || left === 0
        ? 0
        : 1 + Math.max(...parts.map((one) => depth(one, left - 1)))
    }
    return new Map(entries.map(({ key }) => [key, depth(key, entries.length)]))
  })
  return (keys: readonly string[]): number =>
    4 ** keys.reduce((sum, key, axis) => sum + (levels[axis]?.get(key) ?? 0), 0)
}

function product(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (all, list) => all.flatMap((keys) => list.map((key) => [...keys, key])),
    [[]],
  )
}
