import type { Resource } from './Action'

/** What an action needs in one year: money in the plan's currency, staff in full-time posts. */
export interface YearTotal {
  readonly year: number
  readonly money: number
  readonly staff: number
  /** The part of the money that is set aside for evaluation. */
  readonly forEvaluation: number
}

/** Adds up resources by year, earliest first. Help in kind and amounts that are not known add nothing. */
export function resourceTotals(resources: readonly Resource[]): YearTotal[] {
  const years = new Map<number, YearTotal>()
  for (const { kind, year, amount, forEvaluation } of resources) {
    const before = years.get(year) ?? { year, money: 0, staff: 0, forEvaluation: 0 }
    const money = kind === 'money' ? (amount ?? 0) : 0
    years.set(year, {
      year,
      money: before.money + money,
      staff: before.staff + (kind === 'staff' ? (amount ?? 0) : 0),
      forEvaluation: before.forEvaluation + (forEvaluation ? money : 0),
    })
  }
  return [...years.values()].sort((a, b) => a.year - b.year)
}
