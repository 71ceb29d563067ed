import { init } from 'echarts'
import { describe, expect, it } from 'vitest'
import { barsHeight, barsOption } from '#shared/monitoring/chart/barsOption'
import type { ChartLook, ChartOption, ChartWords } from '#shared/monitoring/chart/ChartLook'
import { groupsOption } from '#shared/monitoring/chart/groupsOption'
import { levelsHeight, levelsOption } from '#shared/monitoring/chart/levelsOption'
import { lineOption } from '#shared/monitoring/chart/lineOption'
import { indicatorFigure } from '#shared/monitoring/indicatorFigure'
import { aBaseline, aMeasurement, anIndicator, aTarget } from '../../../../helpers/builders'

const look: ChartLook = {
  ink: '#000001',
  dimmed: '#000002',
  line: '#000003',
  ground: '#fffffe',
  accent: '#00a000',
  second: '#a00000',
  band: '#00ff00',
  font: 'Liberation Sans',
}
const words: ChartWords = {
  measured: 'Measured',
  path: 'Way',
  target: 'Target',
  today: 'Today',
  day: (on) => on,
  year: (on) => on.slice(0, 4),
  number: String,
}
const today = '2026-11-22'

/** The drawing as text, made by ECharts itself without a window. */
function drawn(option: ChartOption, height = 320): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 700, height })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

const figureOf = (fields: Parameters<typeof anIndicator>[0] = {}) =>
  indicatorFigure(
    {
      indicator: anIndicator(fields),
      baseline: aBaseline({ value: 10, comparedValue: 30, on: '2025-01-01' }),
      target: aTarget({ value: 50, upTo: 60, on: '2028-12-31' }),
      measurements: [
        aMeasurement({ on: '2025-12-31', value: 14, comparedValue: 31 }),
        aMeasurement({
          on: '2026-06-30',
          value: 21,
          comparedValue: 32,
          breakdownValues: [
            { breakdown: 'Sex', group: 'Women', value: 24 },
            { breakdown: 'Sex', group: 'Men', value: null },
          ],
        }),
      ],
    },
    today,
  )

describe('an indicator over time', () => {
  it('is drawn with what was measured, the way, and today, all named', () => {
    const svg = drawn(lineOption(figureOf(), words, look, today))
    for (const word of ['Measured', 'Way', 'Today', 'people']) expect(svg).toContain(`>${word}<`)
    expect(svg).toContain(look.accent)
    expect(svg).toContain('stroke-dasharray')
  })

  it('is drawn with the band aimed at, also where one edge is open', () => {
    const range = figureOf({ betterWhen: 'target-range' })
    expect(drawn(lineOption(range, words, look, today))).toContain(look.band)
    const open = {
      ...range,
      path: range.path && { ...range.path, range: { from: 50, upTo: null } },
    }
    expect(drawn(lineOption(open, words, look, today))).toContain(look.band)
  })

  it('is drawn of a target alone, and of nothing at all', () => {
    const alone = { ...figureOf(), measured: [], baseline: null, path: null }
    expect(drawn(lineOption(alone, words, look, today))).toContain('>Target<')
    expect(drawn(lineOption({ ...alone, target: null }, words, look, today))).toContain('<svg')
  })

  it('tells each figure under the pointer with its day and unit, as plain text', () => {
    const { tooltip } = lineOption(figureOf(), words, look, today) as {
      tooltip: { renderMode: string; formatter: (points: unknown) => string }
    }
    expect(tooltip.renderMode).toBe('richText')
    const at = Date.parse('2026-06-30T00:00:00Z')
    expect(
      tooltip.formatter([
        { seriesName: 'Measured', value: [at, 21] },
        { seriesName: 'Way', value: [at, null] },
      ]),
    ).toBe('2026-06-30\nMeasured: 21 people')
    expect(tooltip.formatter([])).toBe('')
  })
})

it('draws both groups of a gap by their names, and nothing for what is no gap', () => {
  const gapBetween = { group: 'Born abroad', comparedWith: 'Everybody', as: 'ratio' as const }
  const option = groupsOption(figureOf({ gapBetween }), words, look)
  if (!option) throw new Error('Nothing was drawn.')
  const svg = drawn(option)
  for (const word of ['Born abroad', 'Everybody']) expect(svg).toContain(`>${word}<`)
  expect(svg).toContain(look.second)
  expect(groupsOption(figureOf(), words, look)).toBeNull()
})

it('draws the groups of a breakdown with their values, and keeps the place of an unknown one', () => {
  const [bars] = figureOf({ breakdowns: ['Sex'] }).breakdowns
  if (!bars) throw new Error('There are no bars.')
  const svg = drawn(barsOption(bars, '%', words, look), barsHeight(bars))
  expect(svg).toContain('>Women<')
  expect(svg).toContain('>Men<')
  expect(svg).toContain('>24 %<')
  expect(svg).not.toContain('>null %<')
})

it('draws the levels of factors over rounds in their colours and in words', () => {
  const levels = (['met', 'partly', 'not-met'] as const).map((level, index) => ({
    level,
    word: `Word ${level}`,
    ink: `#1111${index}1`,
    ground: `#eeee${index}e`,
  }))
  const svg = drawn(
    levelsOption(
      ['1 Commitment', '2 Leadership'],
      ['May 2023', 'March 2026'],
      [
        ['not-met', 'met'],
        [null, 'partly'],
      ],
      levels,
      look,
    ),
    levelsHeight(2),
  )
  for (const { word, ink, ground } of levels) {
    expect(svg).toContain(`>${word}<`)
    expect(svg.toLowerCase()).toContain(ink)
    expect(svg.toLowerCase()).toMatch(new RegExp(`${ground}|rgb\\(238,238`))
  }
  expect(svg).toContain('>May 2023<')
})
