import type { LinkedCells } from './LinkedCells'
import type { Term } from './leastMove'

/** A net as it is walked through. */
export interface CellGraph {
  /** Each sum as an equation that comes to nothing. */
  readonly equations: readonly (readonly Term[])[]
  /** Places of the cells of each bundle. */
  readonly membersOf: ReadonlyMap<string, readonly number[]>
  readonly stageOf: readonly number[]
  /** The stage in which the last cell of each sum is published. */
  readonly stageOfSum: readonly number[]
  /**
   * The cells that are tied to one through cells that can move, nearest first and about `atMost` of them, with all sums up to a stage
   * in which any of them stands.
   */
  around(
    start: number,
    stage: number,
    canMove: (place: number) => boolean,
    atMost?: number,
  ): { readonly places: ReadonlySet<number>; readonly sumsThere: ReadonlySet<number> }
}

/** @param stages places of the cells in the order in which they are published */
export function cellGraph(linked: LinkedCells, stages: readonly (readonly number[])[]): CellGraph {
  const { cells, sums } = linked
  const membersOf = new Map<string, number[]>()
  for (const [place, { bundle }] of cells.entries()) {
    const members = membersOf.get(bundle)
    if (members) members.push(place)
    else membersOf.set(bundle, [place])
  }
  const equations: readonly (readonly Term[])[] = sums.map(({ total, parts }) => [
    { at: total, sign: 1 },
    ...parts.map((at) => ({ at, sign: -1 }) as const),
  ])
  const equationsOf: number[][] = cells.map(() => [])
  for (const [number, terms] of equations.entries())
    for (const { at } of terms) equationsOf[at]?.push(number)
  const stageOf = stagesByPlace(linked, stages)
  const stageOfSum = equations.map((terms) => Math.max(...terms.map(({ at }) => stageOf[at] ?? 0)))
  return {
    equations,
    membersOf,
    stageOf,
    stageOfSum,
    around: (start, stage, canMove, atMost = Number.POSITIVE_INFINITY) => {
      const places = new Set([start])
      const sumsThere = new Set<number>()
      for (const place of places)
        for (const e of equationsOf[place] ?? []) {
          if (sumsThere.has(e) || (stageOfSum[e] ?? 0) > stage) continue
          sumsThere.add(e)
          if (places.size >= atMost) continue
          for (const { at } of equations[e] ?? []) if (canMove(at)) places.add(at)
        }
      return { places, sumsThere }
    },
  }
}

/** The stage of each cell; one that is in no stage comes with the last of those it is worked out from. */
function stagesByPlace({ cells, sums }: LinkedCells, stages: readonly (readonly number[])[]) {
  const given = new Map(stages.flatMap((places, stage) => places.map((at) => [at, stage] as const)))
  const stageOf = cells.map((_, place) => given.get(place) ?? 0)
  for (const { total, parts } of sums) {
    const all = [total, ...parts]
    const last = Math.max(...all.map((place) => given.get(place) ?? 0))
    for (const place of all) if (!given.has(place)) stageOf[place] = last
  }
  return stageOf
}
