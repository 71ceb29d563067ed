import type { GridColumn } from '#renderer/components/grid/gridTypes'
import { useColumnChoice } from '#renderer/components/grid/useColumnChoice'
import { useChosen } from '#renderer/components/useChosen'
import { useOutcome } from '#renderer/components/useOutcome'
import {
  type ColumnTable,
  setShownColumns,
  useShownColumns,
} from '#renderer/repositories/shownColumns'
import type { PlanId } from '#shared/lib/ids'

interface TableColumns<R> {
  /** The columns shown, from left to right; null while it is being read which they are. */
  readonly columns: readonly GridColumn<R>[] | null
  readonly choose: (ids: readonly string[] | null) => void
}

/** The columns of a table that the user chose on this computer; shown at once when others are chosen. The title is always shown. */
export function useTableColumns<R>(
  planId: PlanId,
  table: ColumnTable,
  all: readonly GridColumn<R>[],
  atStart: readonly string[],
): TableColumns<R> {
  const settle = useOutcome()
  const kept = useShownColumns(planId, table)
  const [chosen, choose] = useChosen(kept, async (ids) => {
    const written = setShownColumns(planId, table, ids ?? null)
    await settle(written)
    return await written
  })
  const columns = useColumnChoice(all, atStart, 'title', chosen)
  return { columns: kept === undefined ? null : columns, choose }
}
