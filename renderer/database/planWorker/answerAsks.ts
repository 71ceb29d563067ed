import { planOutline } from '#shared/looseEnds/planOutline'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { type TableName, tableNames } from '#shared/planFile/tableNames'
import type { Database } from '../Database'
import { PlanTables } from '../PlanTables'
import { readTables } from '../readTables'
import type { PlanWorkerAnswer, PlanWorkerAsk } from './messages'

/** Rows in one message: few enough that the window takes each in within a few milliseconds. */
const rowsAtOnce = 1000
/** How long a plan must be left in peace before its outline is worked out anew, in milliseconds. */
const peace = 150

/**
 * Answers what the window asks, from tables that are read here and follow the plan's changes.
 * @param post sends an answer to the window
 * @returns what takes the window's asks
 */
export function answerAsks(
  database: Database,
  post: (answer: PlanWorkerAnswer) => void,
): (ask: PlanWorkerAsk) => void {
  const plans = new Map<string, PlanTables>()
  const watched = new Map<string, () => void>()

  const tablesOf = (planId: string): PlanTables => {
    const known = plans.get(planId)
    if (known) return known
    // One table after the other: the window may be waiting for one of them, and not for the largest.
    const made = new PlanTables(database, planId, async (_, tables, take) => {
      for (const table of tables) take(await readTables(database, planId, [table]))
    })
    plans.set(planId, made)
    return made
  }

  const giveTable = async (planId: string, table: TableName, number: number) => {
    try {
      const { rows, revision, generation } = await loaded(tablesOf(planId), table)
      for (let from = 0; from < rows.length; from += rowsAtOnce)
        post({ answer: 'rows', number, json: JSON.stringify(rows.slice(from, from + rowsAtOnce)) })
      post({ answer: 'table', number, revision, generation })
    } catch (error) {
      post({ answer: 'failed', number, reason: String(error) })
    }
  }

  return (asked) => {
    switch (asked.ask) {
      case 'table':
        void giveTable(asked.planId, asked.table, asked.number)
        return
      case 'watch': {
        const key = `${asked.planId} ${asked.today}`
        if (watched.has(key)) return
        const { planId, today } = asked
        watched.set(
          key,
          watchOutline(tablesOf(planId), (records) =>
            post({ answer: 'outline', planId, today, outline: planOutline(records, today) }),
          ),
        )
        return
      }
      case 'unwatch': {
        const key = `${asked.planId} ${asked.today}`
        watched.get(key)?.()
        watched.delete(key)
      }
    }
  }
}

/** Gives all records of a plan when they are first there, and again whenever it was left in peace after a change. */
function watchOutline(tables: PlanTables, give: (records: PlanRecords) => void): () => void {
  const stores = tableNames.map((table) => [table, tables.store(table)] as const)
  let waiting: ReturnType<typeof setTimeout> | undefined
  let given = false
  const look = () => {
    const records = Object.fromEntries(stores.map(([table, store]) => [table, store.get()]))
    if (Object.values(records).some((rows) => rows === undefined)) return
    given = true
    // A plan that is not there, or no longer, has no outline.
    if (records.plans?.length) give(records as unknown as PlanRecords)
  }
  const lookSoon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(look, given ? peace : 0)
  }
  const stops = stores.map(([, store]) => store.subscribe(lookSoon))
  lookSoon()
  return () => {
    clearTimeout(waiting)
    for (const stop of stops) stop()
  }
}

/** Settles when a table is held. */
function loaded(
  tables: PlanTables,
  table: TableName,
): Promise<NonNullable<ReturnType<PlanTables['held']>>> {
  return new Promise((resolve) => {
    const settle = () => {
      const held = tables.held(table)
      if (!held) return
      stop()
      resolve(held)
    }
    const stop = tables.store(table).subscribe(settle)
    settle()
  })
}
