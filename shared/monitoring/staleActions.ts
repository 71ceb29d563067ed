import { type Day, dayAfterMonths } from '#shared/lib/dates'
import type { ActionId } from '#shared/lib/ids'
import type { DueRecords } from './DueEntry'

/** When a record last changed: an instant, or null where that is not known. */
export type ChangedAt = (recordId: string) => string | null

/** After how many months without a change something counts as stale, unless the city says otherwise. */
export const usualStaleMonths = 6

/** The first day of the last `months` months: what last changed before it is stale. */
export function staleBefore(today: Day, months: number): Day {
  return dayAfterMonths(today, -months)
}

/** Whether nothing changed from the day `before` on. What is not known is not stale. */
export function isStale(changedAt: string | null, before: Day): boolean {
  return changedAt !== null && changedAt.slice(0, 10) < before
}

/**
 * The actions in which nothing has changed for `months` months: neither they themselves nor their milestones, indicators or values
 * (field: 3.2).
 */
export function staleActions(
  {
    actions,
    milestones,
    indicators,
    measurements,
  }: Pick<DueRecords, 'actions' | 'milestones' | 'indicators' | 'measurements'>,
  changedAt: ChangedAt,
  today: Day,
  months: number,
): ReadonlySet<ActionId> {
  const before = staleBefore(today, months)
  const isFresh = (id: string) => !isStale(changedAt(id), before)
  const stale = new Set(actions.filter(({ id }) => !isFresh(id)).map(({ id }) => id))
  for (const { id, actionId } of milestones)
    if (stale.has(actionId) && isFresh(id)) stale.delete(actionId)
  const measured = new Set(
    measurements.filter(({ id }) => isFresh(id)).map(({ indicatorId }) => indicatorId),
  )
  for (const { id, actionIds } of indicators)
    if (measured.has(id) || isFresh(id)) for (const actionId of actionIds) stale.delete(actionId)
  return stale
}
