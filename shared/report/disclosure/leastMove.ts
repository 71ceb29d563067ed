/** How far a cell may be moved, and what each step of it costs. */
export interface Room {
  readonly up: number
  readonly down: number
  readonly cost: number
}

/** A cell in an equation: +1 for the total, −1 for its parts. */
export interface Term {
  readonly at: number
  readonly sign: 1 | -1
}

export interface MoveProblem {
  /** By place of the cell. */
  readonly room: readonly Room[]
  /** Each comes to nothing under every move: no sum may change. */
  readonly equations: readonly (readonly Term[])[]
  readonly target: number
  readonly direction: 1 | -1
  /** How far the target is to be moved; it may go further where that is what comes out whole. */
  readonly need: number
}

/** Whole steps by place of the cell; cells that stay are left out. */
export type Move = ReadonlyMap<number, number>

/**
 * Moves cells so that every sum stays as it is and the target goes as far as it is to, at the least cost: the table that comes out is
 * another one that a reader must hold possible. Null where there is no such move in whole steps.
 *
 * It is the linear programme by which companions are found for cells that must be suppressed (Kelly, Golden and Assad, "Cell
 * suppression: disclosure protection for sensitive tabular data", Networks 22, 1992), solved by the simplex method with upper bounds
 *. The proposal of the floating-point arithmetic counts only after it was checked in whole numbers.
 */
export function leastMove(problem: MoveProblem): Move | null {
  const { room, target, direction, need } = problem
  const places: number[] = []
  const signs: number[] = []
  const upper: number[] = []
  const costs: number[] = []
  let goal = -1
  const add = (place: number, sign: number, limit: number, cost: number) => {
    if (limit <= 0) return -1
    places.push(place)
    signs.push(sign)
    costs.push(cost)
    return upper.push(limit) - 1
  }
  room.forEach(({ up, down, cost }, place) => {
    if (place === target) goal = add(place, direction, direction > 0 ? up : down, cost)
    else {
      add(place, 1, up, cost)
      add(place, -1, down, cost)
    }
  })
  if (goal < 0) return null
  const signOf = problem.equations.map((terms) => new Map(terms.map((one) => [one.at, one.sign])))
  const rows = () =>
    signOf.map((row) =>
      Float64Array.from(places, (place, j) => (row.get(place) ?? 0) * (signs[j] ?? 0)),
    )
  // In tables of three axes the cheapest move may go in halves. A longer one is then whole, or one without what was halved.
  const limits = [...upper]
  const lengths = [need, need * 2, need * 6]
  for (let tries = 0; tries < 10; tries += 1) {
    upper[goal] = Math.min(lengths[tries] ?? need, limits[goal] ?? 0)
    const values = simplex({ rows: rows(), upper: [...upper], costs, goal })
    const half = values.findIndex((value) => Math.abs(value - Math.round(value)) > 1e-6)
    if (half < 0) return inWholeSteps(values, places, signs, problem)
    if (tries >= lengths.length - 1) upper[half] = limits[half] = Math.floor(values[half] ?? 0)
  }
  return null
}

function inWholeSteps(
  values: readonly number[],
  places: readonly number[],
  signs: readonly number[],
  { room, equations, target }: MoveProblem,
): Move | null {
  const whole = new Map<number, number>()
  for (const [j, value] of values.entries()) {
    const place = places[j] ?? 0
    whole.set(place, (whole.get(place) ?? 0) + Math.round(value) * (signs[j] ?? 0))
  }
  for (const [place, step] of whole) {
    const { up = 0, down = 0 } = room[place] ?? {}
    if (step > up || -step > down) return null
    if (step === 0) whole.delete(place)
  }
  const keepsSums = equations.every(
    (terms) => terms.reduce((sum, { at, sign }) => sum + sign * (whole.get(at) ?? 0), 0) === 0,
  )
  return keepsSums && whole.has(target) ? whole : null
}

const tiny = 1e-9

interface Programme {
  /** One row of coefficients for each equation; all of them come to zero. */
  readonly rows: Float64Array[]
  readonly upper: number[]
  readonly costs: readonly number[]
  /** The variable that is made as large as it can be, before the costs are made as small as they can be. */
  readonly goal: number
}

/** Values of the variables. At the start all are zero, which keeps every equation. */
function simplex({ rows, upper, costs, goal }: Programme): number[] {
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
