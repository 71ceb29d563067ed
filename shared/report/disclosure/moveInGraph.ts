import type { CellGraph } from './cellGraph'
import { leastMove, type Move, type Room } from './leastMove'

export interface WantedMove {
  readonly place: number
  /** Sums of later stages are not known yet. */
  readonly stage: number
  readonly direction: 1 | -1
  readonly need: number
  readonly canMove: (place: number) => boolean
  readonly roomOf: (place: number) => Room
  readonly atMost: number
}

/** The least move of a cell, looked for among the cells that it is tied to: about `atMost` of them, the nearest. */
export function moveInGraph(
  graph: CellGraph,
  { place, stage, direction, need, canMove, roomOf, atMost }: WantedMove,
): Move | null {
  const { places, sumsThere } = graph.around(place, stage, canMove, atMost)
  const list = [...places]
  const indexOf = new Map(list.map((at, index) => [at, index]))
  const equations = [...sumsThere].map((e) =>
    (graph.equations[e] ?? []).flatMap(({ at, sign }) => {
      const index = indexOf.get(at)
      return index === undefined ? [] : { at: index, sign }
    }),
  )
  // The cell itself comes first.
  const move = leastMove({ room: list.map(roomOf), equations, target: 0, direction, need })
  return move && new Map([...move].map(([index, step]) => [list[index] ?? index, step]))
}
