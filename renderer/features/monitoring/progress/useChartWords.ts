import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay, formatNumber } from '#shared/lib/dates'
import type { ChartWords } from '#shared/monitoring/chart/ChartLook'

/** The words of the drawings in the language of the screen; days and numbers take the form of the plan’s locale. */
export function useChartWords(locale: string): ChartWords {
  const { t } = useTranslation('progress')
  return useMemo(() => {
    const axis = new Intl.DateTimeFormat(locale, {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    })
    return {
      measured: t('progress:chart.measured'),
      path: t('progress:chart.path'),
      target: t('progress:chart.target'),
      today: t('progress:chart.today'),
      day: (on) => formatDay(on, locale),
      year: (on) => axis.format(new Date(`${on}T00:00:00Z`)),
      number: (value) => formatNumber(value, locale, 2),
    }
  }, [t, locale])
}
