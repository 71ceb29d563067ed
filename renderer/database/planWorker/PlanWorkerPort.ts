import type { Day } from '#shared/lib/dates'
import type { PlanOutline } from '#shared/looseEnds/planOutline'
import type { PlanRecords } from '#shared/planFile/recordTables'
import type { TableName } from '#shared/planFile/tableNames'
import { lingering, type Watchable } from '../LiveStore'
import type { TablesRead } from '../readTables'
import type { PlanWorkerAnswer, PlanWorkerAsk } from './messages'

/** The part of a worker that the window uses. */
export type WorkerLike = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage'>

interface Asked {
  readonly table: TableName
  readonly rows: object[]
  readonly resolve: (read: TablesRead) => void
  readonly reject: (reason: Error) => void
}

/** The window's side of the worker that reads plans. It is started with the first thing asked of it. */
export class PlanWorkerPort {
  private worker: WorkerLike | null = null
  private readonly asked = new Map<number, Asked>()
  private readonly outlines = new Map<string, (outline: PlanOutline) => void>()
  private last = 0

  constructor(private readonly start: () => WorkerLike) {}

  /**
   * Reads a table of a plan in the worker.
   * @throws where the worker does not start or cannot read
   */
  readTable(planId: string, table: TableName): Promise<TablesRead> {
    return new Promise((resolve, reject) => {
      this.last += 1
      const number = this.last
      this.asked.set(number, { table, rows: [], resolve, reject })
      this.send({ ask: 'table', number, planId, table })
    })
  }

  /** How far a plan is, worked out in the worker and again after each change. @param today the day against which deadlines are looked at */
  outline(planId: string, today: Day): Watchable<PlanOutline> {
    const key = `${planId} ${today}`
    const listeners = new Set<() => void>()
    let value: PlanOutline | undefined
    let ending: ReturnType<typeof setTimeout> | undefined
    return {
      get: () => value,
      subscribe: (listener) => {
        const tell = () => listener()
        listeners.add(tell)
        clearTimeout(ending)
        if (!this.outlines.has(key)) {
          this.outlines.set(key, (outline) => {
            value = outline
            for (const each of listeners) each()
          })
          this.send({ ask: 'watch', planId, today })
        }
        return () => {
          listeners.delete(tell)
          if (listeners.size > 0) return
          clearTimeout(ending)
          ending = setTimeout(() => {
            this.outlines.delete(key)
            this.send({ ask: 'unwatch', planId, today })
          }, lingering)
        }
      },
    }
  }

  private send(ask: PlanWorkerAsk): void {
    try {
      this.worker ??= this.begin()
      this.worker.postMessage(ask)
    } catch (error) {
      this.fail(String(error))
    }
  }

  private begin(): WorkerLike {
    const worker = this.start()
    worker.onmessage = ({ data }: MessageEvent<PlanWorkerAnswer>) => this.receive(data)
    worker.onerror = ({ message }) => this.fail(message)
    return worker
  }

  private receive(given: PlanWorkerAnswer): void {
    if (given.answer === 'outline') {
      this.outlines.get(`${given.planId} ${given.today}`)?.(given.outline)
      return
    }
    const asked = this.asked.get(given.number)
    if (!asked) return
    if (given.answer === 'rows') {
      asked.rows.push(...(JSON.parse(given.json) as object[]))
      return
    }
    this.asked.delete(given.number)
    if (given.answer === 'failed') asked.reject(new Error(given.reason))
    else {
      const { revision, generation } = given
      const rows = { [asked.table]: asked.rows } as Partial<PlanRecords>
      asked.resolve({ revision, generation, rows })
    }
  }

  /** Whoever waits for rows reads them itself; an outline comes later or not at all. */
  private fail(reason: string): void {
    for (const { reject } of this.asked.values()) reject(new Error(reason))
    this.asked.clear()
  }
}
