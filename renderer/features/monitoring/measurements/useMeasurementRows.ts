import { useMemo, useRef } from 'react'
import { useToday } from '#renderer/components/useToday'
import { usePlanLocale } from '#renderer/repositories/planLocale'
import { useRecords } from '#renderer/repositories/records'
import type { Day } from '#shared/lib/dates'
import type { IndicatorId, PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import { indicatorOwner } from '#shared/monitoring/indicatorOwner'
import { indicatorStandings } from '#shared/monitoring/indicatorStandings'
import { type MeasuredTime, measuredTimeOf } from '#shared/monitoring/measurementDue'
import { measurementsByIndicator } from '#shared/monitoring/measurementsByIndicator'
import type { Action } from '#shared/plan/Action'
import { keepSameRows, type MeasurementRow } from './measurementRows'

/** What the grid of measurements shows. */
export interface Measured {
  readonly rows: readonly MeasurementRow[]
  readonly actions: readonly Action[]
  /** The time of the plan, in which values are asked for. */
  readonly time: MeasuredTime
  /** The same, widened by what was measured before and after. */
  readonly shownTime: MeasuredTime
  readonly today: Day
  readonly locale: string
}

/** Watches the indicators of a plan with their values; undefined while loading. */
export function useMeasurementRows(planId: PlanId): Measured | undefined {
  const today = useToday()
  const { locale } = usePlanLocale(planId)
  const plan = useRecords(planId, 'plans')?.[0]
  const indicators = useRecords(planId, 'indicators')
  const baselines = useRecords(planId, 'baselines')
  const targets = useRecords(planId, 'targets')
  const measurements = useRecords(planId, 'measurements')
  const actions = useRecords(planId, 'actions')
  const known = useRef<ReadonlyMap<IndicatorId, MeasurementRow>>(new Map())
  const ordered = useMemo(() => inOrder(actions ?? []), [actions])
  return useMemo(() => {
    if (!plan || !indicators || !baselines || !targets || !measurements) return undefined
    const time = measuredTimeOf(plan)
    const records = { indicators, baselines, targets, measurements }
    const standings = indicatorStandings(records, time, today)
    const measured = measurementsByIndicator(measurements)
    const actionsById = new Map(ordered.map((action) => [action.id, action]))
    const rows = keepSameRows(
      known.current,
      inOrder(indicators).map((indicator) => {
        const found = standings.get(indicator.id)
        return {
          indicator,
          measurements: measured.get(indicator.id) ?? [],
          status: found?.standing.status ?? 'no-data',
          due: found?.due ?? { dueOn: null, isLate: false, nextOn: null },
          ownerId: indicatorOwner(indicator, actionsById),
        }
      }),
    )
    known.current = new Map(rows.map((row) => [row.indicator.id, row]))
    let { from, to } = time
    for (const { on } of measurements) {
      if (on < from) from = on
      if (on > to) to = on
    }
    return { rows, actions: ordered, time, shownTime: { from, to }, today, locale }
  }, [plan, indicators, baselines, targets, measurements, ordered, today, locale])
}
