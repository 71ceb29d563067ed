import type { Resource } from './Action'

/** Amounts of one kind by source and year, with all totals. */
export interface ResourceTable {
  /** Rising. */
  readonly years: readonly number[]
  readonly rows: readonly ResourceRow[]
  /** In the order of `years`. */
  readonly yearTotals: readonly number[]
  readonly total: number
}
export interface ResourceRow {
  /** Empty where no source is named. */
  readonly source: string
  /** In the order of the table’s years; zero where there is nothing. */
  readonly amounts: readonly number[]
  readonly total: number
}

/**
 * Adds up money (in the plan’s currency) or staff (in full-time posts) by source and year, the largest source first. Amounts that are
 * not known add nothing.
 */
export function resourceTable(
  resources: readonly Resource[],
  kind: 'money' | 'staff',
): ResourceTable {
  const known = resources.flatMap((resource) =>
    resource.kind === kind && resource.amount !== null
      ? [{ ...resource, source: resource.source.trim(), amount: resource.amount }]
      : [],
  )
  const years = [...new Set(known.map(({ year }) => year))].sort((a, b) => a - b)
  const place = new Map(years.map((year, index) => [year, index]))
  const bySource = new Map<string, number[]>()
  const yearTotals = years.map(() => 0)
  for (const { source, year, amount } of known) {
    const at = place.get(year) ?? 0
    const amounts = bySource.get(source) ?? years.map(() => 0)
    amounts[at] = (amounts[at] ?? 0) + amount
    yearTotals[at] = (yearTotals[at] ?? 0) + amount
    bySource.set(source, amounts)
  }
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
  const rows = [...bySource]
    .map(([source, amounts]) => ({ source, amounts, total: sum(amounts) }))
    .sort((a, b) => b.total - a.total)
  return { years, rows, yearTotals, total: sum(yearTotals) }
}

/** How much of the money is set aside for finding out what worked (000:92). */
export interface EvaluationShare {
  readonly money: number
  readonly forEvaluation: number
  /** Between 0 and 1; null where there is no money at all. */
  readonly share: number | null
}

/** Works out the share of evaluation in the money of some resources. */
export function evaluationShare(resources: readonly Resource[]): EvaluationShare {
  let money = 0
  let forEvaluation = 0
  for (const { kind, amount, forEvaluation: isSetAside } of resources) {
    if (kind !== 'money') continue
    money += amount ?? 0
    if (isSetAside) forEvaluation += amount ?? 0
  }
  return { money, forEvaluation, share: money > 0 ? forEvaluation / money : null }
}
