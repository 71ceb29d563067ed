import { useCallback, useMemo, useRef, useState } from 'react'
import { rowsBetween } from './gridMoves'
import type { GridLine } from './gridTypes'

/** Which rows of a grid are chosen. Rows that are not shown are not among them: what nobody sees is not changed. */
export interface GridSelection {
  readonly chosen: ReadonlySet<string>
  /** How many rows there are to choose from. */
  readonly of: number
  readonly toggle: (rowId: string) => void
  /** Chooses all rows from where choosing began (`from`, where it begins now) to this one, besides those chosen before. */
  readonly extendTo: (rowId: string, from?: string) => void
  /** The next stretch begins anew, not where the last one did. */
  readonly endStretch: () => void
  readonly chooseAll: () => void
  readonly clear: () => void
}

/** A stretch of chosen rows: where it began, and what was chosen by then. */
interface Stretch {
  readonly anchor: string
  readonly before: ReadonlySet<string>
}

const nothing: ReadonlySet<string> = new Set()

export function useGridSelection(lines: readonly GridLine<unknown>[]): GridSelection {
  const [wished, setWished] = useState(nothing)
  const stretch = useRef<Stretch | null>(null)
  const lineOf = useMemo(
    () => new Map(lines.flatMap((line, index) => (line.kind === 'row' ? [[line.id, index]] : []))),
    [lines],
  )
  const chosen = useMemo(
    () => ([...wished].every((id) => lineOf.has(id)) ? wished : shownAmong(wished, lineOf)),
    [wished, lineOf],
  )
  const latest = useRef({ lines, lineOf, chosen })
  latest.current = { lines, lineOf, chosen }

  const toggle = useCallback((rowId: string) => {
    const next = new Set(latest.current.chosen)
    if (!next.delete(rowId)) next.add(rowId)
    stretch.current = next.has(rowId) ? { anchor: rowId, before: next } : null
    setWished(next)
  }, [])
  const extendTo = useCallback((rowId: string, from = rowId) => {
    const now = latest.current
    stretch.current ??= { anchor: from, before: now.chosen }
    const { anchor, before } = stretch.current
    const [one, other] = [now.lineOf.get(anchor), now.lineOf.get(rowId)]
    if (one === undefined || other === undefined) return
    setWished(new Set([...before, ...rowsBetween(now.lines, one, other)]))
  }, [])
  const endStretch = useCallback(() => {
    stretch.current = null
  }, [])
  const chooseAll = useCallback(() => {
    stretch.current = null
    setWished(new Set(latest.current.lineOf.keys()))
  }, [])
  const clear = useCallback(() => {
    stretch.current = null
    setWished(nothing)
  }, [])
  return useMemo(
    () => ({ chosen, of: lineOf.size, toggle, extendTo, endStretch, chooseAll, clear }),
    [chosen, lineOf, toggle, extendTo, endStretch, chooseAll, clear],
  )
}

function shownAmong(
  ids: ReadonlySet<string>,
  shown: ReadonlyMap<string, unknown>,
): ReadonlySet<string> {
  return new Set([...ids].filter((id) => shown.has(id)))
}
