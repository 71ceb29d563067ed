import { type ChartLook, type ChartOption, type ChartWords, dayOfInstant } from './ChartLook'

interface TimeChart {
  readonly unit: string
  readonly words: Pick<ChartWords, 'day' | 'year' | 'number'>
  readonly look: ChartLook
}

/** What the tooltip is told of one point. */
interface Pointed {
  readonly seriesName: string
  readonly value: readonly [instant: number, value: number | null]
}

/** The frame of every drawing over time: years below, the unit beside, words in place of colours alone, no motion. */
export function timeChart(
  { unit, words, look }: TimeChart,
  series: readonly ChartOption[],
): ChartOption {
  const text = { color: look.ink, fontFamily: look.font, fontSize: 14 }
  return {
    animation: false,
    useUTC: true,
    textStyle: text,
    grid: { top: 40, left: 12, right: 32, bottom: 48, containLabel: true },
    legend: { bottom: 0, icon: 'roundRect', itemWidth: 24, itemHeight: 4, textStyle: text },
    tooltip: {
      trigger: 'axis',
      // Never a string of HTML: the window takes none.
      renderMode: 'richText',
      backgroundColor: look.ground,
      borderColor: look.line,
      textStyle: text,
      formatter: (points: readonly Pointed[]) => tooltipText(points, unit, words),
    },
    xAxis: {
      type: 'time',
      minInterval: 28 * 86_400_000,
      axisLine: { lineStyle: { color: look.line } },
      axisTick: { lineStyle: { color: look.line } },
      axisLabel: {
        ...text,
        hideOverlap: true,
        formatter: (instant: number) => words.year(dayOfInstant(instant)),
      },
    },
    yAxis: {
      type: 'value',
      scale: true,
      name: unit,
      nameTextStyle: { ...text, align: 'left' },
      splitLine: { lineStyle: { color: look.line } },
      axisLabel: { ...text, formatter: words.number },
    },
    series,
  }
}

function tooltipText(points: readonly Pointed[], unit: string, words: TimeChart['words']): string {
  const [first] = points
  if (!first) return ''
  const lines = points.flatMap(({ seriesName, value: [, value] }) =>
    value === null ? [] : [`${seriesName}: ${words.number(value)} ${unit}`.trim()],
  )
  return [words.day(dayOfInstant(first.value[0])), ...lines].join('\n')
}
