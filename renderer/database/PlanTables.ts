import { applyToRows } from '#shared/change/applyToRows'
import type { Change } from '#shared/change/Change'
import type { RecordOf } from '#shared/planFile/recordTables'
import type { TableName } from '#shared/planFile/tableNames'
import type { Database, PlanHead } from './Database'
import { keepEqualRows } from './keepEqualRows'
import { LiveStore, lingering, retryPause, type Watchable } from './LiveStore'
import type { TablesRead } from './readTables'

/**
 * Reads tables of a plan and hands each over as soon as it is there: some may come later than others.
 * @throws whatever the database throws; what was not handed over is asked for again
 */
export type TableReader = (
  planId: string,
  tables: readonly TableName[],
  take: (read: TablesRead) => void,
) => Promise<void>

type Row = { readonly id: string }

interface Loaded {
  readonly rows: readonly Row[]
  readonly revision: number
  readonly generation: string
}

/** What happened to a plan: its head, and the changes since the oldest revision that any table here stands at. */
interface Tick {
  readonly head: PlanHead | undefined
  readonly changes: readonly Change[]
}

/**
 * The tables of one plan in memory. Each is read once, when it is first watched, and from then on follows the plan's changes: a
 * changed cell costs what that one change holds, not a reading of ten thousand rows. A table is read anew where the plan was put here
 * as a whole (another generation) or a change does not follow from what is held.
 */
export class PlanTables {
  private readonly tables = new Map<TableName, Loaded>()
  private readonly listeners = new Map<TableName, Set<() => void>>()
  private readonly stores = new Map<TableName, Watchable<readonly Row[]>>()
  /** Asked for, and not there yet. */
  private readonly reading = new Set<TableName>()
  private readonly toRead = new Set<TableName>()
  private readonly settling = new Set<() => void>()
  private readonly ticks: LiveStore<Tick>
  private watching = 0
  private unfollow: (() => void) | null = null
  private ending: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly database: Database,
    private readonly planId: string,
    private readonly read: TableReader,
  ) {
    this.ticks = new LiveStore(() => this.readTick())
  }

  /** The rows of one table, by rising id. A row that did not change is the same object, and so is a list of such. */
  store<T extends TableName>(table: T): Watchable<readonly RecordOf<T>[]> {
    const known = this.stores.get(table)
    if (known) return known as unknown as Watchable<readonly RecordOf<T>[]>
    const store: Watchable<readonly Row[]> = {
      get: () => this.tables.get(table)?.rows,
      subscribe: (listener) => this.watch(table, listener),
    }
    this.stores.set(table, store)
    return store as unknown as Watchable<readonly RecordOf<T>[]>
  }

  /** True while everything that is watched is there; undefined while something is still being read. */
  readonly settled: Watchable<true> = {
    get: () => (this.isSettled() ? true : undefined),
    subscribe: (listener) => {
      this.settling.add(listener)
      return () => {
        this.settling.delete(listener)
      }
    },
  }

  /** A table as it stands here, with the revision it stands at; undefined where it is not held. */
  held(table: TableName): Loaded | undefined {
    return this.tables.get(table)
  }

  private watch(table: TableName, listener: () => void): () => void {
    const listeners = this.listeners.get(table) ?? new Set()
    this.listeners.set(table, listeners)
    // A function of its own, so that one that watches twice is told twice and can stop once.
    const tell = () => listener()
    listeners.add(tell)
    this.watching += 1
    clearTimeout(this.ending)
    if (!this.tables.has(table)) this.ask(table)
    this.unfollow ??= this.ticks.subscribe(() => this.follow(this.ticks.get()))
    return () => {
      if (!listeners.delete(tell)) return
      this.watching -= 1
      if (this.watching === 0) this.ending = setTimeout(() => this.end(), lingering)
    }
  }

  private ask(table: TableName): void {
    if (this.reading.has(table)) return
    this.reading.add(table)
    this.toRead.add(table)
    // What one screen asks for is read together.
    if (this.toRead.size === 1) queueMicrotask(() => void this.readAsked())
  }

  private async readAsked(): Promise<void> {
    const asked = [...this.toRead]
    this.toRead.clear()
    try {
      await this.read(this.planId, asked, (read) => this.take(read))
      // What was written while it was read has told itself already, before these tables were here.
      this.follow(await this.readTick())
    } catch {
      const missing = asked.filter((table) => this.reading.delete(table))
      setTimeout(() => {
        if (this.watching > 0) for (const table of missing) this.ask(table)
      }, retryPause)
    }
  }

  private take({ revision, generation, rows }: TablesRead): void {
    const names = (Object.keys(rows) as TableName[]).filter((table) => this.reading.delete(table))
    const changed = names.filter((table) => {
      const earlier = this.tables.get(table)?.rows
      const read: readonly Row[] = rows[table] ?? []
      const next = earlier ? keepEqualRows(earlier, read) : read
      this.tables.set(table, { rows: next, revision, generation })
      return next !== earlier
    })
    this.tell(changed)
  }

  private readTick(): Promise<Tick> {
    const { database, planId } = this
    const standing = [...this.tables.values()].map(({ revision }) => revision)
    return Promise.resolve(
      database.transaction('r', [database.planHeads, database.changes], async () => ({
        head: await database.planHeads.get(planId),
        changes: standing.length ? await database.changesOf(planId, Math.min(...standing)) : [],
      })),
    )
  }

  private follow(tick: Tick | undefined): void {
    if (!tick) return
    const revision = tick.head?.revision ?? 0
    const generation = tick.head?.generation ?? ''
    const changed: TableName[] = []
    for (const [table, held] of this.tables) {
      const isSame = held.generation === generation
      // A tick that is older than the table: the next one is on its way.
      if (isSame && revision <= held.revision && tick.head) continue
      const since = tick.changes.filter((change) => change.revision > held.revision)
      const isWhole = since.length === revision - held.revision
      const rows = isSame && isWhole ? applyToRows(table, held.rows, since) : null
      if (!rows) {
        this.ask(table)
        continue
      }
      this.tables.set(table, { rows, revision, generation })
      if (rows !== held.rows) changed.push(table)
    }
    this.tell(changed)
  }

  private tell(changed: readonly TableName[]): void {
    for (const table of changed) for (const listener of this.listeners.get(table) ?? []) listener()
    if (this.isSettled()) for (const listener of this.settling) listener()
  }

  private isSettled(): boolean {
    return [...this.reading].every((table) => this.tables.has(table))
  }

  private end(): void {
    this.unfollow?.()
    this.unfollow = null
    this.tables.clear()
  }
}
