import type { Day } from '#shared/lib/dates'
import type { IndicatorFigure } from '#shared/monitoring/indicatorFigure'
import { type ChartLook, type ChartOption, type ChartWords, instantOf } from './ChartLook'
import { timeChart } from './timeChart'

/** An indicator as a line of what was measured, with the way from baseline to target, the range aimed at, and today. */
export function lineOption(
  { measured, path, baseline, target, indicator }: IndicatorFigure,
  words: ChartWords,
  look: ChartLook,
  today: Day,
): ChartOption {
  const line = [
    ...(baseline && !measured.some(({ on }) => on === baseline.on) ? [baseline] : []),
    ...measured,
  ].sort((a, b) => (a.on < b.on ? -1 : 1))
  const way = path ? [path.from, path.to] : target ? [target] : []
  return timeChart({ unit: indicator.unit, words, look }, [
    {
      type: 'line',
      name: words.measured,
      symbol: 'circle',
      symbolSize: 9,
      lineStyle: { width: 3, color: look.accent },
      itemStyle: { color: look.accent },
      data: line.map(({ on, value }) => [instantOf(on), value]),
      z: 3,
      markLine: {
        silent: true,
        symbol: 'none',
        lineStyle: { color: look.dimmed, type: 'solid', width: 1 },
        label: { formatter: words.today, color: look.dimmed, fontSize: 14 },
        data: [{ xAxis: instantOf(today) }],
      },
      ...(path?.range
        ? {
            markArea: { silent: true, itemStyle: { color: look.band }, data: [bandOf(path.range)] },
          }
        : {}),
    },
    {
      type: 'line',
      name: path ? words.path : words.target,
      symbol: 'diamond',
      symbolSize: 12,
      lineStyle: { width: 2, type: 'dashed', color: look.dimmed },
      itemStyle: { color: look.dimmed },
      data: way.map(({ on, value }) => [instantOf(on), value]),
    },
  ])
}

function bandOf({ from, upTo }: { from: number | null; upTo: number | null }) {
  return [
    from === null ? { y: 'min' } : { yAxis: from },
    upTo === null ? { y: 'max' } : { yAxis: upTo },
  ]
}
