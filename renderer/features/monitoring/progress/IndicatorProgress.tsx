import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Chart } from '#renderer/components/Chart'
import { indicatorsPath } from '#renderer/components/paths'
import { StatusBadge } from '#renderer/components/StatusBadge'
import type { Day } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import type { ChartLook } from '#shared/monitoring/chart/ChartLook'
import { lineOption } from '#shared/monitoring/chart/lineOption'
import { indicatorFigure } from '#shared/monitoring/indicatorFigure'
import { indicatorFinding } from '#shared/monitoring/indicatorFinding'
import { BreakdownChart } from './BreakdownChart'
import { FigureTable } from './FigureTable'
import { GroupsChart } from './GroupsChart'
import type { ProgressRow } from './progressRows'
import { StatusRule } from './StatusRule'
import { useChartWords } from './useChartWords'

interface IndicatorProgressProps {
  readonly planId: PlanId
  readonly row: ProgressRow
  readonly today: Day
  readonly locale: string
}

/** One indicator over time: what it says in words, the drawing, both groups and the breakdowns where it has them, and the figures. */
export function IndicatorProgress({ planId, row, today, locale }: IndicatorProgressProps) {
  const { t } = useTranslation('progress')
  const words = useChartWords(locale)
  const { history, standing } = row
  const { indicator } = history
  const figure = useMemo(() => indicatorFigure(history, today), [history, today])
  const drawLine = useCallback(
    (look: ChartLook) => lineOption(figure, words, look, today),
    [figure, words, today],
  )
  const finding = indicatorFinding(figure, standing, t, locale, words)
  const hasLine = figure.measured.length > 0 || figure.baseline !== null || figure.target !== null
  return (
    <Stack gap="md">
      <div>
        <Title order={2} size="h3">
          {indicator.name.trim() || t('plan:indicators.untitled')}
        </Title>
        <Group gap="md" mt={4}>
          <StatusBadge of="indicatorStatus" is={standing.status} />
          <Anchor component={Link} href={indicatorsPath(planId, indicator.id)}>
            {t('progress:open')}
          </Anchor>
        </Group>
      </div>
      <Text>{finding}</Text>
      {hasLine ? (
        <Chart label={finding} height={320} draw={drawLine} />
      ) : (
        <Text c="dimmed">{t('progress:chart.noFigures')}</Text>
      )}
      <GroupsChart figure={figure} words={words} />
      {figure.breakdowns.map((breakdown) => (
        <BreakdownChart
          key={breakdown.breakdown}
          breakdown={breakdown}
          unit={indicator.unit}
          words={words}
        />
      ))}
      <FigureTable figure={figure} words={words} locale={locale} />
      {indicator.runningTotal ? <Text size="sm">{t('progress:runningTotal')}</Text> : null}
      {indicator.dataLimits ? (
        <Text size="sm">{t('progress:limits', { limits: indicator.dataLimits })}</Text>
      ) : null}
      <StatusRule />
    </Stack>
  )
}
