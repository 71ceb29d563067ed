import type { AssessmentLevel } from '#shared/assessment/levels'
import type { ChartLook, ChartOption } from './ChartLook'

/** How one level is drawn: its word, and its ink on its ground. */
export interface LevelLook {
  readonly level: AssessmentLevel
  readonly word: string
  readonly ink: string
  readonly ground: string
}

/** Height (px) of a map of that many factors. */
export const levelsHeight = (factors: number): number => 48 + factors * 34

/**
 * A heat map: factors down, rounds across, each cell in the colour of its level and with the level in words.
 * @param cells level by factor and round; null where the round did not know the factor
 */
export function levelsOption(
  factors: readonly string[],
  rounds: readonly string[],
  cells: readonly (readonly (AssessmentLevel | null)[])[],
  levels: readonly LevelLook[],
  look: ChartLook,
): ChartOption {
  const text = { color: look.ink, fontFamily: look.font, fontSize: 14 }
  const place = new Map(levels.map(({ level }, index) => [level, index]))
  return {
    animation: false,
    textStyle: text,
    grid: { top: 36, left: 12, right: 12, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      position: 'top',
      data: rounds,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...text, interval: 0, hideOverlap: true },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: factors,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...text, width: 300, overflow: 'truncate' },
    },
    // A heat map takes its colours from here alone.
    visualMap: {
      show: false,
      type: 'piecewise',
      pieces: levels.map(({ ground }, index) => ({ value: index, color: ground })),
    },
    series: [
      {
        type: 'heatmap',
        itemStyle: { borderColor: look.ground, borderWidth: 2 },
        emphasis: { disabled: true },
        data: cells.flatMap((row, y) =>
          row.flatMap((level, x) => {
            const at = level === null ? undefined : place.get(level)
            const known = at === undefined ? undefined : levels[at]
            return known
              ? [
                  {
                    value: [x, y, at],
                    label: { ...text, show: true, color: known.ink, formatter: known.word },
                  },
                ]
              : []
          }),
        ),
      },
    ],
  }
}
