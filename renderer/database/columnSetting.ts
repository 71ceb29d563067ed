import type { Database } from './Database'

const keyOf = (planId: string, table: string) => `columns ${table} ${planId}`

/** The columns chosen for a table of a plan on this computer, from left to right; null where nobody chose any. */
export async function readColumns(
  database: Database,
  planId: string,
  table: string,
): Promise<readonly string[] | null> {
  const stored = (await database.settings.get(keyOf(planId, table)))?.value
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : null
}

/** Keeps the columns chosen for a table of a plan; null forgets them. */
export async function keepColumns(
  database: Database,
  planId: string,
  table: string,
  columns: readonly string[] | null,
): Promise<void> {
  const key = keyOf(planId, table)
  if (columns === null) await database.settings.delete(key)
  else await database.settings.put({ key, value: [...columns] })
}
