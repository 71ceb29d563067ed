import type { ActionRow } from '#renderer/features/plan/action/actionRows'
import type { ActionId } from '#shared/lib/ids'
import { type Action, actionStatuses } from '#shared/plan/Action'

/** The actions of one status, in the order of the plan. */
export interface BoardColumnRows {
  readonly status: Action['status']
  readonly rows: readonly ActionRow[]
}

/** Where a card is put: before or after another one; null where the column has no other. */
export type Beside = { readonly before: ActionId } | { readonly after: ActionId } | null

/** The columns of the board, one for each status, from rows in the order of the plan. */
export function boardColumns(rows: readonly ActionRow[]): readonly BoardColumnRows[] {
  return actionStatuses.map((status) => ({
    status,
    rows: rows.filter(({ action }) => action.status === status),
  }))
}

/**
 * Where a card goes that shall stand at a place of a column.
 * @param place counted from 0 among the other cards of the column; beyond the ends it is the first or the last
 */
export function besideAt(rows: readonly ActionRow[], movedId: ActionId, place: number): Beside {
  const others = rows.filter(({ action }) => action.id !== movedId)
  const next = others[Math.max(place, 0)]
  if (next) return { before: next.action.id }
  const last = others.at(-1)
  return last ? { after: last.action.id } : null
}

/** Height (px) that a card takes in its column, with the gap below it, as in the style sheet. */
export const cardHeight = 172
