import { keepColumns, readColumns } from '#renderer/database/columnSetting'
import { failureOf } from '#renderer/database/failureOf'
import { session } from '#renderer/database/session'
import type { PlanId } from '#shared/lib/ids'
import { ok, type Result } from '#shared/lib/result'
import { sharedStore, useStore } from './live'

/** The tables whose columns the user chooses. */
export type ColumnTable = 'actions' | 'milestones'

/** Watches the columns that the user chose for a table of a plan; null: none were chosen; undefined while loading. */
export function useShownColumns(
  planId: PlanId,
  table: ColumnTable,
): readonly string[] | null | undefined {
  return useStore(
    sharedStore(`columns ${table} ${planId}`, () => readColumns(session().database, planId, table)),
  )
}

/** Keeps the columns of a table on this computer, from left to right; null goes back to those at the start. Not a step of the plan. */
export async function setShownColumns(
  planId: PlanId,
  table: ColumnTable,
  columns: readonly string[] | null,
): Promise<Result<null>> {
  try {
    await keepColumns(session().database, planId, table, columns)
    return ok(null)
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  }
}
