import type { IndicatorFigure } from '#shared/monitoring/indicatorFigure'
import { type ChartLook, type ChartOption, type ChartWords, instantOf } from './ChartLook'
import { timeChart } from './timeChart'

/** Both groups of a gap over time; null where the indicator is none. */
export function groupsOption(
  { indicator, groups }: IndicatorFigure,
  words: ChartWords,
  look: ChartLook,
): ChartOption | null {
  if (!indicator.gapBetween || groups.length === 0) return null
  const { group, comparedWith } = indicator.gapBetween
  const line = (name: string, of: 'group' | 'comparedWith', color: string, symbol: string) => ({
    type: 'line',
    name,
    symbol,
    symbolSize: 10,
    lineStyle: { width: 3, color, type: of === 'group' ? 'solid' : 'dashed' },
    itemStyle: { color },
    data: groups.map((one) => [instantOf(one.on), one[of]]),
  })
  return timeChart({ unit: indicator.unit, words, look }, [
    line(group, 'group', look.accent, 'circle'),
    line(comparedWith, 'comparedWith', look.second, 'rect'),
  ])
}
