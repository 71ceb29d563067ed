import type { Day } from '#shared/lib/dates'
import type { PlanOutline } from '#shared/looseEnds/planOutline'
import type { TableName } from '#shared/planFile/tableNames'

/** What the window asks of the worker. */
export type PlanWorkerAsk =
  /** All rows of a table; they come in parts. */
  | {
      readonly ask: 'table'
      readonly number: number
      readonly planId: string
      readonly table: TableName
    }
  /** The outline of a plan, now and after every change, until it is no longer wanted. */
  | { readonly ask: 'watch'; readonly planId: string; readonly today: Day }
  | { readonly ask: 'unwatch'; readonly planId: string; readonly today: Day }

/** What the worker answers. */
export type PlanWorkerAnswer =
  /** Some rows as JSON: a text is taken over by the window much quicker than as many objects. */
  | { readonly answer: 'rows'; readonly number: number; readonly json: string }
  /** The end of a table: where the plan stood when its rows were read. */
  | {
      readonly answer: 'table'
      readonly number: number
      readonly revision: number
      readonly generation: string
    }
  | { readonly answer: 'failed'; readonly number: number; readonly reason: string }
  | {
      readonly answer: 'outline'
      readonly planId: string
      readonly today: Day
      readonly outline: PlanOutline
    }
