import { Text, Title } from '@mantine/core'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Chart } from '#renderer/components/Chart'
import type { ChartLook, ChartWords } from '#shared/monitoring/chart/ChartLook'
import { groupsOption } from '#shared/monitoring/chart/groupsOption'
import type { IndicatorFigure } from '#shared/monitoring/indicatorFigure'
import { gapOf } from '#shared/monitoring/measuredValue'

interface GroupsChartProps {
  readonly figure: IndicatorFigure
  readonly words: ChartWords
}

/** Both groups of a gap over time, with difference and ratio in words; nothing for an indicator that is no gap. */
export function GroupsChart({ figure, words }: GroupsChartProps) {
  const { t } = useTranslation('progress')
  const draw = useCallback(
    (look: ChartLook) => groupsOption(figure, words, look) ?? {},
    [figure, words],
  )
  const { gapBetween } = figure.indicator
  const last = figure.groups.at(-1)
  if (!gapBetween || !last) return null
  const { difference, ratio } = gapOf(last.group, last.comparedWith)
  const said = (value: number | null) =>
    value === null ? t('progress:chart.unknown') : words.number(value)
  const finding = t('progress:chart.groupsFinding', {
    day: words.day(last.on),
    group: gapBetween.group,
    comparedWith: gapBetween.comparedWith,
    value: said(last.group),
    other: said(last.comparedWith),
    difference: said(difference),
    ratio: said(ratio),
  })
  return (
    <section>
      <Title order={3} size="h5">
        {t('progress:chart.groups')}
      </Title>
      <Text>{finding}</Text>
      <Chart label={finding} height={280} draw={draw} />
    </section>
  )
}
