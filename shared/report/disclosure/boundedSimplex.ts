const tiny = 1e-9

/** A linear programme whose equations all come to zero, and whose variables lie between zero and their upper ends. */
export interface Programme {
  /** One row of coefficients for each equation; all of them come to zero. */
  readonly rows: Float64Array[]
  readonly upper: number[]
  readonly costs: readonly number[]
  /** The variable that is made as large as it can be, before the costs are made as small as they can be. */
  readonly goal: number
}

/**
 * Values of the variables that make the goal as large as it can be and then cost the least: the simplex method with upper bounds. At the
 * start all are zero, which keeps every equation. Changes `rows` and `upper`.
 */
export function boundedSimplex({ rows, upper, costs, goal }: Programme): number[] {
  const count = upper.length
  // Beyond the variables stands one for each equation, held at zero: they make the first basis.
  const basis = rows.map((_, i) => count + i)
  const levels = rows.map(() => 0)
  const isFlipped = upper.map(() => false)
  const isBasic = upper.map(() => false)
  const limit = (variable: number) => upper[variable] ?? 0

  const run = (gain: Float64Array) => {
    // Rounding could make it go round in circles; a proposal cut short fails the check in whole numbers.
    let standing = 0
    for (let rounds = 100 + 20 * (count + rows.length); rounds > 0; rounds -= 1) {
      // The steepest way, until it leads nowhere for long; then the first, which never goes round in circles (Bland's rule).
      const enters = entering(gain, standing > rows.length)
      if (enters < 0) return
      let [length, leaves, toUpper] = [limit(enters), -1, false]
      rows.forEach((row, i) => {
        const slope = row[enters] ?? 0
        const level = levels[i] ?? 0
        if (Math.abs(slope) <= tiny) return
        const way = slope > 0 ? level / slope : (limit(basis[i] ?? 0) - level) / -slope
        const isShorter = way < length - tiny
        const isEarlier =
          leaves >= 0 && way <= length + tiny && (basis[i] ?? 0) < (basis[leaves] ?? 0)
        if (isShorter || isEarlier)
          [length, leaves, toUpper] = [Math.max(0, Math.min(way, length)), i, slope < 0]
      })
      if (!Number.isFinite(length)) return
      standing = length > tiny ? 0 : standing + 1
      if (leaves < 0) flip(enters, gain)
      else {
        if (toUpper) flipBasic(leaves)
        pivot(leaves, enters, gain)
      }
    }
  }
  const entering = (gain: Float64Array, isFirst: boolean): number => {
    let best = -1
    for (let j = 0; j < count; j += 1) {
      if ((gain[j] ?? 0) <= tiny || isBasic[j] || limit(j) <= 0) continue
      if (best < 0 || (gain[j] ?? 0) > (gain[best] ?? 0)) best = j
      if (isFirst) return best
    }
    return best
  }
  /** A variable is counted from its upper end from now on. */
  const flip = (variable: number, gain: Float64Array) => {
    for (const [i, row] of rows.entries()) {
      levels[i] = (levels[i] ?? 0) - (row[variable] ?? 0) * limit(variable)
      row[variable] = -(row[variable] ?? 0)
    }
    gain[variable] = -(gain[variable] ?? 0)
    isFlipped[variable] = !isFlipped[variable]
  }
  const flipBasic = (i: number) => {
    const variable = basis[i] ?? 0
    const row = rows[i]
    levels[i] = limit(variable) - (levels[i] ?? 0)
    if (!row) return
    for (let j = 0; j < count; j += 1) row[j] = -(row[j] ?? 0)
    if (variable >= count) return
    row[variable] = 1
    isFlipped[variable] = !isFlipped[variable]
  }
  const pivot = (i: number, enters: number, gain: Float64Array) => {
    const row = rows[i]
    if (!row) return
    const by = row[enters] ?? 1
    for (let j = 0; j < count; j += 1) row[j] = (row[j] ?? 0) / by
    levels[i] = (levels[i] ?? 0) / by
    for (const [k, other] of rows.entries()) {
      const factor = other[enters] ?? 0
      if (k === i || factor === 0) continue
      for (let j = 0; j < count; j += 1) other[j] = (other[j] ?? 0) - factor * (row[j] ?? 0)
      levels[k] = (levels[k] ?? 0) - factor * (levels[i] ?? 0)
    }
    clear(gain, row, enters)
    const left = basis[i] ?? 0
    if (left < count) isBasic[left] = false
    isBasic[enters] = true
    basis[i] = enters
  }
  const clear = (gain: Float64Array, row: Float64Array, variable: number) => {
    const factor = gain[variable] ?? 0
    if (factor === 0) return
    for (let j = 0; j < count; j += 1) gain[j] = (gain[j] ?? 0) - factor * (row[j] ?? 0)
  }

  const first = new Float64Array(count)
  first[goal] = 1
  run(first)
  const reached = valueNow(goal)
  // The goal stays where it is; then the others are made cheap.
  const at = basis.indexOf(goal)
  if (at >= 0 && limit(goal) - reached < tiny) flipBasic(at)
  if (at < 0 || limit(goal) - reached < tiny) upper[goal] = 0
  const second = Float64Array.from(costs, (cost, j) => (isFlipped[j] ? cost : -cost))
  second[goal] = 0
  basis.forEach((variable, i) => {
    const row = rows[i]
    if (variable < count && row) clear(second, row, variable)
  })
  if (upper[goal] === 0) run(second)
  upper[goal] = reached
  return upper.map((_, variable) => valueNow(variable))

  function valueNow(variable: number): number {
    const i = basis.indexOf(variable)
    const value = i < 0 ? 0 : (levels[i] ?? 0)
    return isFlipped[variable] ? limit(variable) - value : value
  }
}
