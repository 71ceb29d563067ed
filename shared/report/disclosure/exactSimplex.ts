import {
  dividedBy,
  type Fraction,
  isLess,
  minus,
  negated,
  one,
  signOf,
  times,
  zero,
} from './Fraction'

/** Each basic unknown is its value less the coefficients times the free ones. */
export interface Dictionary {
  readonly basic: number[]
  readonly free: number[]
  readonly rows: Fraction[][]
  readonly values: Fraction[]
}

/** The same system with values none of which is below zero; null where there are none. */
export function feasible(solved: Dictionary): Dictionary | null {
  const least = leastOf(solved.values)
  if (least < 0 || signOf(solved.values[least] ?? zero) >= 0) return solved
  // One more unknown lifts every value; the system has a solution where it can come down to zero again.
  const lift = -1
  const table: Dictionary = {
    basic: [...solved.basic],
    free: [...solved.free, lift],
    rows: solved.rows.map((row) => [...row, negated(one)]),
    values: [...solved.values],
  }
  pivotAt(table, least, table.free.length - 1)
  const lowest = extreme(table, lift, -1)
  if (lowest === null || signOf(lowest) !== 0) return null
  const at = table.basic.indexOf(lift)
  if (at >= 0) {
    const other = table.rows[at]?.findIndex((entry) => signOf(entry) !== 0) ?? -1
    if (other < 0) return without(table, at)
    pivotAt(table, at, other)
  }
  const column = table.free.indexOf(lift)
  table.free.splice(column, 1)
  for (const row of table.rows) row.splice(column, 1)
  return table
}

function without({ basic, free, rows, values }: Dictionary, at: number): Dictionary {
  const others = <T>(list: readonly T[]) => list.filter((_, i) => i !== at)
  return { basic: others(basic), free, rows: others(rows), values: others(values) }
}

/** The largest (+1) or smallest (−1) value of an unknown; null where there is no end. Leaves the table at a solution that has it. */
export function extreme(table: Dictionary, unknown: number, direction: 1 | -1): Fraction | null {
  const { basic, free, rows, values } = table
  for (;;) {
    const at = basic.indexOf(unknown)
    // By how much the aim grows with each free unknown.
    const gain = (j: number): number => {
      if (at < 0) return free[j] === unknown ? direction : 0
      return -direction * signOf(rows[at]?.[j] ?? zero)
    }
    let enters = -1
    for (let j = 0; j < free.length; j += 1)
      if (gain(j) > 0 && (enters < 0 || (free[j] ?? 0) < (free[enters] ?? 0))) enters = j
    if (enters < 0) return at < 0 ? zero : (values[at] ?? zero)
    let leaves = -1
    let way = zero
    for (const [i, row] of rows.entries()) {
      const slope = row[enters] ?? zero
      if (signOf(slope) <= 0) continue
      const here = dividedBy(values[i] ?? zero, slope)
      const isEarlier = !isLess(way, here) && (basic[i] ?? 0) < (basic[leaves] ?? 0)
      if (leaves < 0 || isLess(here, way) || isEarlier) [leaves, way] = [i, here]
    }
    if (leaves < 0) return null
    pivotAt(table, leaves, enters)
  }
}

/** A free unknown becomes basic in place of another. */
function pivotAt({ basic, free, rows, values }: Dictionary, i: number, j: number) {
  const pivot = rows[i]?.[j] ?? one
  const row = (rows[i] ?? []).map((entry, k) =>
    k === j ? dividedBy(one, pivot) : dividedBy(entry, pivot),
  )
  const value = dividedBy(values[i] ?? zero, pivot)
  for (const [k, other] of rows.entries()) {
    const factor = other[j] ?? zero
    if (k === i || signOf(factor) === 0) continue
    rows[k] = other.map((entry, column) =>
      column === j
        ? negated(times(factor, row[column] ?? zero))
        : minus(entry, times(factor, row[column] ?? zero)),
    )
    values[k] = minus(values[k] ?? zero, times(factor, value))
  }
  rows[i] = row
  values[i] = value
  const [left = 0, entered = 0] = [basic[i], free[j]]
  basic[i] = entered
  free[j] = left
}

function leastOf(values: readonly Fraction[]): number {
  let least = -1
  for (const [i, value] of values.entries())
    if (least < 0 || isLess(value, values[least] ?? zero)) least = i
  return least
}
