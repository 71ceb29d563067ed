import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/lib/dates'
import type { Baseline, Indicator } from '#shared/monitoring/Indicator'
import { gapOf, ownValue } from '#shared/monitoring/measuredValue'

interface GapInWordsProps {
  readonly indicator: Indicator
  readonly parts: Baseline | undefined
  readonly locale: string
}

/** Difference and ratio of two groups: both are always shown, whichever the target is set for (field: 4.3). */
export function GapInWords({ indicator, parts, locale }: GapInWordsProps) {
  const { t } = useTranslation('plan')
  const own = parts ? ownValue(indicator, parts) : null
  const { difference, ratio } = gapOf(own, parts?.comparedValue ?? null)
  const words = (value: number | null) =>
    value === null ? t('plan:unknown') : formatNumber(value, locale, 2)
  return difference === null
    ? t('plan:indicator.gapUnknown')
    : t('plan:indicator.gapWords', { difference: words(difference), ratio: words(ratio) })
}
