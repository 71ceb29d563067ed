import type { PlannedAction } from './PlanPicture'

export interface YearOfMoney {
  readonly year: number
  readonly amount: number
  /** How many actions have money in that year. */
  readonly actionCount: number
}

/** The money of all actions but the dropped ones, year by year. */
export function moneyByYear(actions: readonly PlannedAction[]): YearOfMoney[] {
  const years = new Map<number, { amount: number; actionIds: Set<string> }>()
  for (const { action } of actions) {
    if (action.status === 'dropped') continue
    for (const { kind, year, amount } of action.resources) {
      if (kind !== 'money' || amount === null) continue
      const known = years.get(year) ?? { amount: 0, actionIds: new Set() }
      known.amount += amount
      known.actionIds.add(action.id)
      years.set(year, known)
    }
  }
  return [...years]
    .map(([year, { amount, actionIds }]) => ({ year, amount, actionCount: actionIds.size }))
    .sort((a, b) => a.year - b.year)
}
