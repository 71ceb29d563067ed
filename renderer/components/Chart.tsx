import { useComputedColorScheme } from '@mantine/core'
import { BarChart, HeatmapChart, LineChart } from 'echarts/charts'
import {
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components'
import { type EChartsType, init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useMemo, useRef } from 'react'
import type { ChartLook, ChartOption } from '#shared/monitoring/chart/ChartLook'
import classes from './Chart.module.css'
import { chartLook } from './chartLook'

use([
  LineChart,
  BarChart,
  HeatmapChart,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
  // Drawn on a canvas: the other way writes style attributes, which the window's policy refuses.
  CanvasRenderer,
])

interface ChartProps {
  /** What the drawing shows, in words: it is read out in its place. */
  readonly label: string
  /** In px; the width is that of the place. */
  readonly height: number
  /** Makes the drawing in the colours of the screen; must stay the same function while nothing changes. */
  readonly draw: (look: ChartLook) => ChartOption
}

/** A drawing by ECharts in the colours of the screen, which follows its place and the change between light and dark. */
export function Chart({ label, height, draw }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType | null>(null)
  const scheme = useComputedColorScheme()

  useEffect(() => {
    const element = place.current
    if (!element) return
    const made = init(element, null, { renderer: 'canvas' })
    chart.current = made
    const watch = new ResizeObserver(() => made.resize())
    watch.observe(element)
    return () => {
      watch.disconnect()
      made.dispose()
      chart.current = null
    }
  }, [])

  useEffect(() => {
    // The colours are read anew whenever the scheme changes.
    void scheme
    chart.current?.setOption(draw(chartLook()), { notMerge: true })
  }, [draw, scheme])

  const style = useMemo(() => ({ height }), [height])
  return <div ref={place} role="img" aria-label={label} className={classes.chart} style={style} />
}
