import { Title } from '@mantine/core'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Chart } from '#renderer/components/Chart'
import { barsHeight, barsOption } from '#shared/monitoring/chart/barsOption'
import type { ChartLook, ChartWords } from '#shared/monitoring/chart/ChartLook'
import type { BreakdownBars } from '#shared/monitoring/indicatorFigure'

interface BreakdownChartProps {
  readonly breakdown: BreakdownBars
  readonly unit: string
  readonly words: ChartWords
}

/** The groups of one breakdown as bars, with their values. */
export function BreakdownChart({ breakdown, unit, words }: BreakdownChartProps) {
  const { t } = useTranslation('progress')
  const draw = useCallback(
    (look: ChartLook) => barsOption(breakdown, unit, words, look),
    [breakdown, unit, words],
  )
  const day = words.day(breakdown.on)
  const bars = breakdown.bars.map(({ group, value }) =>
    t('progress:chart.bar', {
      group,
      value: value === null ? t('progress:chart.unknown') : `${words.number(value)} ${unit}`.trim(),
    }),
  )
  return (
    <section>
      <Title order={3} size="h5">
        {t('progress:chart.breakdown', { breakdown: breakdown.breakdown, day })}
      </Title>
      <Chart
        label={t('progress:chart.breakdownFinding', {
          breakdown: breakdown.breakdown,
          day,
          bars: bars.join('; '),
        })}
        height={barsHeight(breakdown)}
        draw={draw}
      />
    </section>
  )
}
