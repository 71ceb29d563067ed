/** Colours (CSS) and font of a chart: those of the screen in light or dark, or those of a document. */
export interface ChartLook {
  readonly ink: string
  readonly dimmed: string
  readonly line: string
  readonly ground: string
  /** What was measured. */
  readonly accent: string
  /** The group compared with. */
  readonly second: string
  /** The range aimed at. */
  readonly band: string
  readonly font: string
}

/** What a chart says in words; the figures are written in the form of the locale. */
export interface ChartWords {
  readonly measured: string
  readonly path: string
  readonly target: string
  readonly today: string
  readonly day: (on: string) => string
  readonly year: (on: string) => string
  readonly number: (value: number) => string
}

/** Options of a drawing, in the form that ECharts reads; plain data and functions, so that they can be made anywhere. */
export type ChartOption = Readonly<Record<string, unknown>>

/** The beginning of a day in milliseconds, as the axis of time counts (UTC). */
export const instantOf = (on: string): number => Date.parse(`${on}T00:00:00Z`)

/** The day of such an instant. */
export const dayOfInstant = (instant: number): string =>
  new Date(instant).toISOString().slice(0, 10)
