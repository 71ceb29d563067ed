import { useDeferredValue, useMemo } from 'react'
import { useToday } from '#renderer/components/useToday'
import { useRecords } from '#renderer/repositories/records'
import type { IndicatorId, PlanId } from '#shared/lib/ids'
import { indicatorStandings, type StandingAndDue } from '#shared/monitoring/indicatorStandings'
import { measuredTimeOf } from '#shared/monitoring/measurementDue'

const none: ReadonlyMap<IndicatorId, StandingAndDue> = new Map()

/** Watches how the indicators of a plan stand; none while loading. Lags behind writing rather than slowing it. */
export function useIndicatorStandings(planId: PlanId): ReadonlyMap<IndicatorId, StandingAndDue> {
  const today = useToday()
  const plan = useRecords(planId, 'plans')?.[0]
  const indicators = useDeferredValue(useRecords(planId, 'indicators'))
  const baselines = useRecords(planId, 'baselines')
  const targets = useRecords(planId, 'targets')
  const measurements = useRecords(planId, 'measurements')
  return useMemo(() => {
    if (!plan || !indicators || !baselines || !targets || !measurements) return none
    const records = { indicators, baselines, targets, measurements }
    return indicatorStandings(records, measuredTimeOf(plan), today)
  }, [plan, indicators, baselines, targets, measurements, today])
}
