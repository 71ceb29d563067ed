import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useRecords } from '#renderer/repositories/records'
import { formatDay, formatNumber } from '#shared/lib/dates'
import type { IndicatorId, PlanId } from '#shared/lib/ids'
import type { Baseline, Indicator, Target } from '#shared/monitoring/Indicator'
import { type LatestMeasurement, latestMeasurements } from '#shared/monitoring/latestMeasurements'
import { measuredValue } from '#shared/monitoring/measuredValue'

/** Baseline, target and latest measurement of the indicators, as records and in words of the plan's language. */
export interface IndicatorValues {
  readonly baselines: ReadonlyMap<IndicatorId, Baseline>
  readonly targets: ReadonlyMap<IndicatorId, Target>
  readonly latest: ReadonlyMap<IndicatorId, LatestMeasurement>
  /** The value in words, null where it is unknown or not set. */
  readonly baselineOf: (indicatorId: IndicatorId) => string | null
  readonly targetOf: (indicator: Indicator) => string | null
  readonly latestOf: (indicatorId: IndicatorId) => string | null
}

/** Watches the values of all indicators of a plan. */
export function useIndicatorValues(planId: PlanId, locale: string): IndicatorValues {
  const { t } = useTranslation('plan')
  const baselineRecords = useRecords(planId, 'baselines')
  const targetRecords = useRecords(planId, 'targets')
  const measurements = useRecords(planId, 'measurements')
  const indicators = useRecords(planId, 'indicators')
  return useMemo(() => {
    const baselines = new Map((baselineRecords ?? []).map((one) => [one.indicatorId, one]))
    const targets = new Map((targetRecords ?? []).map((one) => [one.indicatorId, one]))
    const byId = new Map((indicators ?? []).map((one) => [one.id, one]))
    const latest = latestMeasurements(indicators ?? [], measurements ?? [])
    const number = (value: number) => formatNumber(value, locale, 6)
    // A share or a ratio has more decimals than it has meaning.
    const workedOut = (value: number) => formatNumber(value, locale, 2)
    return {
      baselines,
      targets,
      latest,
      baselineOf: (id) => {
        const [indicator, baseline] = [byId.get(id), baselines.get(id)]
        const value = indicator && baseline ? measuredValue(indicator, baseline) : null
        if (value === null) return null
        return indicator?.gapBetween ? workedOut(value) : number(value)
      },
      targetOf: ({ id, betterWhen }) => {
        const { value = null, upTo = null } = targets.get(id) ?? {}
        if (betterWhen === 'target-range' && upTo !== null)
          return value === null
            ? t('plan:indicators.atMost', { to: number(upTo) })
            : t('plan:indicators.range', { from: number(value), to: number(upTo) })
        if (value === null) return null
        return betterWhen === 'target-range'
          ? t('plan:indicators.atLeast', { from: number(value) })
          : number(value)
      },
      latestOf: (id) => {
        const found = latest.get(id)
        if (!found) return null
        return t('plan:indicators.valueOn', {
          value:
            found.value === found.measurement.value ? number(found.value) : workedOut(found.value),
          day: formatDay(found.on, locale, 'short'),
        })
      },
    }
  }, [baselineRecords, targetRecords, measurements, indicators, locale, t])
}
