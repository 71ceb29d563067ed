import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay, formatNumber } from '#shared/lib/dates'
import type { Indicator } from '#shared/monitoring/Indicator'

/** Words for a baseline or target as it stood earlier: its values and its day, as far as they were set. */
export function useFrozenWords(
  { gapBetween, betterWhen }: Indicator,
  locale: string,
): (values: Readonly<Record<string, unknown>>) => string {
  const { t } = useTranslation('plan')
  return useCallback(
    ({ value, comparedValue, upTo, on }) => {
      const number = (one: unknown) =>
        typeof one === 'number' ? formatNumber(one, locale, 6) : t('plan:unknown')
      const words =
        gapBetween && typeof comparedValue === 'number'
          ? t('plan:frozen.pair', { value: number(value), compared: number(comparedValue) })
          : betterWhen === 'target-range' && typeof upTo === 'number'
            ? t('plan:indicators.range', { from: number(value), to: number(upTo) })
            : number(value)
      return typeof on === 'string'
        ? t('plan:indicators.valueOn', { value: words, day: formatDay(on, locale, 'short') })
        : words
    },
    [gapBetween, betterWhen, locale, t],
  )
}
