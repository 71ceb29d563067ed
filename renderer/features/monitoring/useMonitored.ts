import { useDeferredValue, useMemo } from 'react'
import { useToday } from '#renderer/components/useToday'
import { useLastChanges } from '#renderer/repositories/lastChanges'
import { useOwners } from '#renderer/repositories/ownerNames'
import { useProfile } from '#renderer/repositories/profile'
import { useRecords } from '#renderer/repositories/records'
import { lastChangedAt } from '#shared/change/lastChanges'
import type { Day } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import type { DueRecords } from '#shared/monitoring/DueEntry'
import { type ChangedAt, usualStaleMonths } from '#shared/monitoring/staleActions'
import type { Owner } from '#shared/plan/Owner'

/** What the screens of monitoring look at. */
export interface Monitored {
  readonly records: DueRecords
  /** By name. */
  readonly owners: readonly Owner[]
  readonly today: Day
  readonly staleMonths: number
  /** Null while the history is being read. */
  readonly changedAt: ChangedAt | null
}

/** Watches what is monitored in a plan; undefined while loading. Lags behind writing rather than slowing it. */
export function useMonitored(planId: PlanId): Monitored | undefined {
  const plans = useRecords(planId, 'plans')
  const actions = useRecords(planId, 'actions')
  const milestones = useRecords(planId, 'milestones')
  const indicators = useRecords(planId, 'indicators')
  const measurements = useRecords(planId, 'measurements')
  const sheetRequests = useRecords(planId, 'sheetRequests')
  const owners = useOwners(planId)
  const today = useToday()
  const staleMonths = useProfile()?.staleMonths ?? usualStaleMonths
  const changes = useLastChanges(planId)
  const monitored = useMemo(() => {
    if (!plans || !actions || !milestones || !indicators || !measurements || !sheetRequests)
      return undefined
    const records = { plans, actions, milestones, indicators, measurements, sheetRequests }
    const changedAt = changes ? (recordId: string) => lastChangedAt(changes, recordId) : null
    return { records, owners, today, staleMonths, changedAt }
  }, [
    plans,
    actions,
    milestones,
    indicators,
    measurements,
    sheetRequests,
    owners,
    today,
    staleMonths,
    changes,
  ])
  return useDeferredValue(monitored)
}
