import { addDays, type Day } from '#shared/lib/dates'
import type { OwnerId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'
import type { DueEntry, DueRecords } from './DueEntry'
import { askedValues, openMilestones } from './dueEntries'
import type { Indicator, Measurement } from './Indicator'
import { measurementsByIndicator } from './measurementsByIndicator'

/** How many days ahead a sheet looks unless told: a quarter, so that owners are asked four times a year (field: 3.3). */
export const usualHorizonDays = 90

/** What the owners are asked for. */
export interface AskOptions {
  readonly today: Day
  /** Milestones due within so many days, and late ones; null: all that are open, those without a date too. */
  readonly horizonDays: number | null
  /** Whether a deputy is asked for the same as the owner. */
  readonly asDeputy: boolean
}

export interface AskedMilestone {
  readonly milestone: Milestone
  readonly action: Action | undefined
  readonly isLate: boolean
}

/** A value that is due: that of the last period that has gone by without one. */
export interface AskedValue {
  readonly indicator: Indicator
  /** The end of that period, on which the value is entered. */
  readonly on: Day
  readonly isLate: boolean
  /** The last value there is; null where there is none. */
  readonly latest: Measurement | null
}

/** What one owner is asked for: milestones by due date, those without one last; values by the end of their period. */
export interface OwnerAsk {
  readonly milestones: readonly AskedMilestone[]
  readonly values: readonly AskedValue[]
}

/**
 * What each owner is asked for on the day `today`: open milestones that are late or due within the horizon, and the values that are
 * due. Drafts from the library and milestones of dropped actions are nobody's duty. Owners of whom nothing is asked are not in the map.
 */
export function askOfOwners(
  records: DueRecords,
  { today, horizonDays, asDeputy }: AskOptions,
): ReadonlyMap<OwnerId, OwnerAsk> {
  const asks = new Map<OwnerId, { milestones: AskedMilestone[]; values: AskedValue[] }>()
  const asksOf = ({ ownerId, deputyId }: Pick<DueEntry, 'ownerId' | 'deputyId'>) =>
    [ownerId, asDeputy ? deputyId : null]
      .filter((id) => id !== null)
      .map((id) => {
        const ask = asks.get(id) ?? { milestones: [], values: [] }
        asks.set(id, ask)
        return ask
      })
  const actions = new Map(records.actions.map((action) => [action.id, action]))
  const last = horizonDays === null ? null : addDays(today, horizonDays)
  for (const entry of openMilestones(records, actions, today)) {
    const { milestone, dueOn } = entry
    const action = actions.get(milestone.actionId)
    if (milestone.draft || action?.status === 'dropped') continue
    if (last !== null && (dueOn === null || dueOn > last)) continue
    const asked = { milestone, action, isLate: dueOn !== null && dueOn < today }
    for (const ask of asksOf(entry)) ask.milestones.push(asked)
  }
  const measured = measurementsByIndicator(records.measurements)
  for (const entry of askedValues(records, actions, today)) {
    const { indicator, isDue, isLate, dueOn } = entry
    if (!isDue || dueOn === null) continue
    const latest = measured.get(indicator.id)?.at(-1) ?? null
    for (const ask of asksOf(entry)) ask.values.push({ indicator, on: dueOn, isLate, latest })
  }
  for (const ask of asks.values()) {
    ask.milestones.sort(byDueDay)
    ask.values.sort((a, b) => compare(a.on, b.on) || compare(a.indicator.order, b.indicator.order))
  }
  return asks
}

function byDueDay(a: AskedMilestone, b: AskedMilestone): number {
  return (
    compare(a.milestone.dueOn ?? '9999', b.milestone.dueOn ?? '9999') ||
    compare(a.action?.order ?? '', b.action?.order ?? '') ||
    compare(a.milestone.order, b.milestone.order)
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
