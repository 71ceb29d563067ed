import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeasurementRow } from '#renderer/features/monitoring/measurements/measurementRows'
import { useRecords } from '#renderer/repositories/records'
import { formatNumber } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { expectedInWords } from '#shared/monitoring/standingInWords'
import { targetAim } from '#shared/monitoring/valuePath'

/** What stands under the name of an indicator: its unit and what is aimed at, or that it is not collected here. */
export function useAims(planId: PlanId, locale: string): (row: MeasurementRow) => string {
  const { t } = useTranslation('measurements')
  const targets = useRecords(planId, 'targets')
  return useMemo(() => {
    const targetOf = new Map((targets ?? []).map((target) => [target.indicatorId, target]))
    return ({ indicator }) => {
      if (indicator.notCollected !== null) return t('measurements:mark.not-collected')
      const target = targetOf.get(indicator.id)
      const aim = targetAim(indicator, target)
      const words = aim
        ? expectedInWords(t, aim, locale)
        : target?.value == null
          ? null
          : formatNumber(target.value, locale, 2)
      if (words === null) return indicator.unit
      return indicator.unit
        ? t('measurements:aim', { unit: indicator.unit, target: words })
        : t('measurements:aimOnly', { target: words })
    }
  }, [targets, locale, t])
}
