import { useMemo } from 'react'
import type { GridColumn } from './gridTypes'

/**
 * The columns to show, from left to right. One that is not known any more is left out, and the one that is always shown comes first where
 * the choice lacks it.
 * @param chosen ids as kept; null or undefined: those at the start
 */
export function useColumnChoice<R>(
  columns: readonly GridColumn<R>[],
  atStart: readonly string[],
  always: string,
  chosen: readonly string[] | null | undefined,
): readonly GridColumn<R>[] {
  return useMemo(() => {
    const wished = chosen ?? atStart
    const ids = wished.includes(always) ? wished : [always, ...wished]
    const byId = new Map(columns.map((column) => [column.id, column]))
    return [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
  }, [columns, atStart, always, chosen])
}
