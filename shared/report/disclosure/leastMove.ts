import { boundedSimplex } from './boundedSimplex'

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
    const values = boundedSimplex({ rows: rows(), upper: [...upper], costs, goal })
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
