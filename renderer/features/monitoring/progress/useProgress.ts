import { useDeferredValue, useMemo } from 'react'
import { useToday } from '#renderer/components/useToday'
import { useOwners } from '#renderer/repositories/ownerNames'
import { useRecords } from '#renderer/repositories/records'
import type { Day } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import type { Objective } from '#shared/plan/Objective'
import type { Owner } from '#shared/plan/Owner'
import { type ProgressRow, progressRows } from './progressRows'

/** What the progress of a plan is drawn from. */
export interface Progress {
  readonly rows: readonly ProgressRow[]
  /** By name. */
  readonly owners: readonly Owner[]
  readonly objectives: readonly Objective[]
  readonly today: Day
}

/** Watches how the indicators of a plan stand; undefined while loading. Lags behind writing rather than slowing it. */
export function useProgress(planId: PlanId): Progress | undefined {
  const plans = useRecords(planId, 'plans')
  const actions = useRecords(planId, 'actions')
  const indicators = useRecords(planId, 'indicators')
  const baselines = useRecords(planId, 'baselines')
  const targets = useRecords(planId, 'targets')
  const measurements = useRecords(planId, 'measurements')
  const objectives = useRecords(planId, 'objectives')
  const owners = useOwners(planId)
  const today = useToday()
  const progress = useMemo(() => {
    const plan = plans?.[0]
    if (!plan || !actions || !indicators || !baselines || !targets || !measurements || !objectives)
      return undefined
    const time = { from: plan.periodFrom, to: plan.periodTo }
    const records = { actions, indicators, baselines, targets, measurements }
    return {
      rows: progressRows(records, time, today),
      owners,
      objectives: inOrder(objectives),
      today,
    }
  }, [plans, actions, indicators, baselines, targets, measurements, objectives, owners, today])
  return useDeferredValue(progress)
}
