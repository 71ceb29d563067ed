import type { BreakdownBars } from '#shared/monitoring/indicatorFigure'
import type { ChartLook, ChartOption, ChartWords } from './ChartLook'

/** Height (px) that the bars of a breakdown need. */
export const barsHeight = ({ bars }: BreakdownBars): number => 48 + bars.length * 36

/** The groups of a breakdown as lying bars with their values; a group that was not measured keeps its place without one. */
export function barsOption(
  { bars }: BreakdownBars,
  unit: string,
  words: Pick<ChartWords, 'number'>,
  look: ChartLook,
): ChartOption {
  const text = { color: look.ink, fontFamily: look.font, fontSize: 14 }
  return {
    animation: false,
    textStyle: text,
    grid: { top: 8, left: 12, right: 72, bottom: 8, containLabel: true },
    xAxis: {
      type: 'value',
      splitLine: { lineStyle: { color: look.line } },
      axisLabel: { ...text, formatter: words.number },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ group }) => group),
      axisLine: { lineStyle: { color: look.line } },
      axisTick: { show: false },
      axisLabel: { ...text, width: 220, overflow: 'truncate' },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 22,
        itemStyle: { color: look.accent },
        label: {
          ...text,
          show: true,
          position: 'right',
          formatter: ({ value }: { readonly value: number | null | undefined }) =>
            typeof value === 'number' ? `${words.number(value)} ${unit}`.trim() : '',
        },
        data: bars.map(({ value }) => value),
      },
    ],
  }
}
