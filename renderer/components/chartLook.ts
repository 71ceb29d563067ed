import type { ChartLook } from '#shared/monitoring/chart/ChartLook'

/** The colours of the screen as they are now, read from the variables of the theme. */
export function chartLook(): ChartLook {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  return {
    ink: colour('--mantine-color-text'),
    dimmed: colour('--mantine-color-dimmed'),
    line: colour('--line'),
    ground: colour('--surface'),
    accent: colour('--accent-ink'),
    second: colour('--level-partly'),
    band: colour('--level-met-ground'),
    font: getComputedStyle(document.body).fontFamily,
  }
}
