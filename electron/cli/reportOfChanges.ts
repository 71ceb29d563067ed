import { compareMoments, type PointInHistory } from '#shared/compare/comparePlans'
import { momentOn } from '#shared/compare/momentOn'
import { type Day, dayOf } from '#shared/lib/dates'
import { fail, ok, type Result } from '#shared/lib/result'
import { type PlanSnapshot, planOf } from '#shared/planFile/PlanSnapshot'
import { type ChangesOptions, composeChanges } from '#shared/report/composeChanges'
import type { Report } from '#shared/report/Report'

/**
 * The document "What changed" of a plan.
 * @param days null for the last snapshot (the beginning of the history, where there is none), and for now
 * @returns the report, or the failure `history` where the history does not reach back that far
 */
export function reportOfChanges(
  plan: PlanSnapshot,
  days: { readonly from: Day | null; readonly to: Day | null },
  options: Omit<ChangesOptions, 'fromName' | 'toName'>,
): Result<Report> {
  const last = plan.records.snapshots.reduce<(typeof plan.records.snapshots)[number] | null>(
    (latest, next) => (latest && latest.revision > next.revision ? latest : next),
    null,
  )
  const first = plan.changes[0]
  const begin = last
    ? { revision: last.revision, day: dayOf(new Date(last.takenAt)) }
    : first && { revision: first.revision, day: dayOf(new Date(first.at)) }
  const from = days.from === null ? (begin ?? null) : momentOn(plan, days.from)
  const to: PointInHistory | null =
    days.to === null ? { revision: plan.revision, day: options.today } : momentOn(plan, days.to)
  if (!from || !to) return fail('history', { day: (from ? days.to : days.from) ?? options.today })
  const found = compareMoments(plan, from, to)
  if (!found.ok) return fail('history', { day: from.day })
  const fromName = days.from === null ? (last?.title ?? '') : ''
  return ok(composeChanges(planOf(plan.records), found.value, { ...options, fromName, toName: '' }))
}
