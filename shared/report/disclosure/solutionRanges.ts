import { type Dictionary, extreme, feasible } from './exactSimplex'
import { dividedBy, type Fraction, minus, one, signOf, times, zero } from './Fraction'

/** An equation: the coefficients of all unknowns, and what they come to. */
export interface Equation {
  readonly row: readonly Fraction[]
  readonly right: Fraction
}

/** The least and the most an unknown can be; null where there is no end on that side. */
export interface SolutionRange {
  readonly from: Fraction | null
  readonly upTo: Fraction | null
}

/**
 * The range of each unknown over all solutions of a linear system, in exact fractions: elimination, then the simplex method with
 * Bland's rule. Unless `signed`, no unknown is below zero.
 * @returns null where there is no solution
 */
export function solutionRanges(
  equations: readonly Equation[],
  count: number,
  signed: boolean,
): SolutionRange[] | null {
  const solved = eliminated(equations, count)
  if (!solved) return null
  const linear = Array.from({ length: count }, (_, unknown) => ownRange(solved, unknown))
  if (signed) return linear
  const table = feasible(solved)
  if (!table) return null
  return linear.map((range, unknown) =>
    range.from !== null
      ? range
      : { from: extreme(table, unknown, -1), upTo: extreme(table, unknown, 1) },
  )
}

/** Null where two equations contradict each other. */
function eliminated(equations: readonly Equation[], count: number): Dictionary | null {
  const rows = equations.map(({ row }) => [...row])
  const values = equations.map(({ right }) => right)
  const basic: number[] = []
  let next = 0
  for (let unknown = 0; unknown < count; unknown += 1) {
    const found = rows.findIndex((row, i) => i >= next && signOf(row[unknown] ?? zero) !== 0)
    if (found < 0) continue
    swap(rows, next, found)
    swap(values, next, found)
    const pivot = rows[next]?.[unknown] ?? one
    const row = (rows[next] ?? []).map((entry) => dividedBy(entry, pivot))
    const value = dividedBy(values[next] ?? zero, pivot)
    rows[next] = row
    values[next] = value
    for (const [i, other] of rows.entries()) {
      const factor = other[unknown] ?? zero
      if (i === next || signOf(factor) === 0) continue
      rows[i] = other.map((entry, j) => minus(entry, times(factor, row[j] ?? zero)))
      values[i] = minus(values[i] ?? zero, times(factor, value))
    }
    basic.push(unknown)
    next += 1
  }
  if (values.some((value, i) => i >= next && signOf(value) !== 0)) return null
  const isBasic = new Set(basic)
  const free = Array.from({ length: count }, (_, unknown) => unknown).filter(
    (unknown) => !isBasic.has(unknown),
  )
  return {
    basic,
    free,
    rows: rows.slice(0, next).map((row) => free.map((unknown) => row[unknown] ?? zero)),
    values: values.slice(0, next),
  }
}

/** What elimination alone says: the value, or nothing. */
function ownRange({ basic, rows, values }: Dictionary, unknown: number): SolutionRange {
  const i = basic.indexOf(unknown)
  const value = i >= 0 && rows[i]?.every((entry) => signOf(entry) === 0) ? values[i] : undefined
  return value ? { from: value, upTo: value } : { from: null, upTo: null }
}

function swap<T>(list: T[], i: number, j: number) {
  const [a, b] = [list[i], list[j]]
  if (a === undefined || b === undefined) return
  list[i] = b
  list[j] = a
}
