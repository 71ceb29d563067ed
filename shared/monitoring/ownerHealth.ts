import { addDays, type Day } from '#shared/lib/dates'
import type { IndicatorId, OwnerId } from '#shared/lib/ids'
import { isClosed, milestoneStanding } from '#shared/plan/milestoneStanding'
import type { Owner } from '#shared/plan/Owner'
import { milestoneOwner } from '#shared/plan/ownerDuties'
import { stoodInBy } from '#shared/plan/stoodInBy'
import type { DueRecords } from './DueEntry'
import { askedValues, isOver } from './dueEntries'
import { indicatorOwner } from './indicatorOwner'
import { type LoadWord, loadLimits, loadWord, medianWithout } from './ownerLoad'
import { type ChangedAt, isStale, staleBefore } from './staleActions'

/** How one owner stands. What is counted here is what they answer for, not how well they work (field: 5.3). */
export interface OwnerHealth {
  readonly ownerId: OwnerId
  /** Actions that are neither completed nor dropped: as owner, those of them without a deputy, and as deputy. */
  readonly actions: number
  readonly withoutDeputy: number
  readonly deputyOf: number
  /** Open milestones, and those of them that are late or due within 30 days. */
  readonly open: number
  readonly late: number
  readonly dueSoon: number
  /** Reached milestones of which both days are known, and those of them that were reached by their date. */
  readonly reached: number
  readonly reachedInTime: number
  readonly indicators: number
  /** Values of periods that are over, and those of them whose days of grace are over too. */
  readonly valuesDue: number
  readonly valuesLate: number
  /** Sheets not sent back by their date. */
  readonly answersLate: number
  readonly load: number
  readonly loadWord: LoadWord
  /** What the others usually carry; null where fewer than two of them carry anything. */
  readonly usualLoad: number | null
  /** The last change to anything they answer for; null where none is known. */
  readonly changedAt: string | null
  /** Whether they answer for something open in which nothing has changed for the given months. */
  readonly isStale: boolean
  /** Whether they answer for nothing, and stand in for nobody. */
  readonly isIdle: boolean
}

interface HealthOptions {
  readonly today: Day
  readonly staleMonths: number
  /** Null while the history is not known. */
  readonly changedAt: ChangedAt | null
}

/**
 * How each owner stands on the day `today`, in the order of the records: what is open, late, due soon and owed, how much was reached in
 * time, how heavy it is beside what others carry, who stands in, and when anything of it last changed (field: 3.2, 3.12).
 */
export function ownerHealth(
  records: DueRecords & { readonly owners: readonly Pick<Owner, 'id'>[] },
  options: HealthOptions,
): OwnerHealth[] {
  const duties = new Map<OwnerId, Duties>(records.owners.map(({ id }) => [id, noDuties()]))
  countActions(records, duties, options)
  countMilestones(records, duties, options)
  countIndicators(records, duties, options)
  for (const { ownerId, answerBy, returnedAt } of records.sheetRequests) {
    const mine = duties.get(ownerId)
    if (mine && returnedAt === null && answerBy !== null && answerBy < options.today)
      mine.answersLate += 1
  }
  const before = staleBefore(options.today, options.staleMonths)
  const loads = [...duties.values()]
    .flatMap(({ load }) => (load > 0 ? [load] : []))
    .sort((a, b) => a - b)
  return [...duties].map(([ownerId, { hasOpen, ...counts }]) => {
    const usualLoad = medianWithout(loads, counts.load)
    return {
      ...counts,
      ownerId,
      usualLoad,
      loadWord: loadWord(counts.load, usualLoad),
      isStale: hasOpen && isStale(counts.changedAt, before),
    }
  })
}

type Duties = {
  -readonly [K in keyof Omit<
    OwnerHealth,
    'ownerId' | 'usualLoad' | 'loadWord' | 'isStale'
  >]: OwnerHealth[K]
} & {
  /** Whether anything they answer for is still open. */
  hasOpen: boolean
}

const noDuties = (): Duties => ({
  actions: 0,
  withoutDeputy: 0,
  deputyOf: 0,
  open: 0,
  late: 0,
  dueSoon: 0,
  reached: 0,
  reachedInTime: 0,
  indicators: 0,
  valuesDue: 0,
  valuesLate: 0,
  answersLate: 0,
  load: 0,
  changedAt: null,
  isIdle: true,
  hasOpen: false,
})

type DutiesByOwner = ReadonlyMap<OwnerId, Duties>

function countActions({ actions }: DueRecords, duties: DutiesByOwner, options: HealthOptions) {
  for (const action of actions) {
    const mine = action.ownerId && duties.get(action.ownerId)
    const deputy = action.deputyId && duties.get(action.deputyId)
    if (mine) touch(mine, options, action.id)
    if (deputy) deputy.isIdle = false
    if (isOver(action)) continue
    if (deputy) deputy.deputyOf += 1
    if (!mine) continue
    mine.actions += 1
    mine.hasOpen = true
    if (!stoodInBy(action.ownerId, action)) mine.withoutDeputy += 1
  }
}

function countMilestones(records: DueRecords, duties: DutiesByOwner, options: HealthOptions) {
  const { today } = options
  const actions = new Map(records.actions.map((action) => [action.id, action]))
  const soon = addDays(today, loadLimits.withinDays)
  for (const milestone of records.milestones) {
    const ownerId = milestoneOwner(milestone, actions.get(milestone.actionId))
    const mine = ownerId && duties.get(ownerId)
    if (!mine) continue
    const { id, dueOn, reachedOn } = milestone
    touch(mine, options, id)
    const standing = milestoneStanding(milestone, today)
    if (standing === 'reached' && dueOn && reachedOn) {
      mine.reached += 1
      if (reachedOn <= dueOn) mine.reachedInTime += 1
    }
    if (isClosed(milestone)) continue
    mine.hasOpen = true
    mine.open += 1
    if (standing === 'late') mine.late += 1
    if (standing === 'due-soon') mine.dueSoon += 1
    if (dueOn !== null && dueOn <= soon) mine.load += 1
  }
}

function countIndicators(records: DueRecords, duties: DutiesByOwner, options: HealthOptions) {
  const actions = new Map(records.actions.map((action) => [action.id, action]))
  const ownerOf = new Map<IndicatorId, Duties>()
  for (const indicator of records.indicators) {
    const ownerId = indicatorOwner(indicator, actions)
    const mine = ownerId && duties.get(ownerId)
    if (!mine) continue
    ownerOf.set(indicator.id, mine)
    touch(mine, options, indicator.id)
  }
  for (const { id, indicatorId } of records.measurements) {
    const mine = ownerOf.get(indicatorId)
    if (mine) touch(mine, options, id)
  }
  for (const { indicator, isDue, isLate } of askedValues(records, actions, options.today)) {
    const mine = ownerOf.get(indicator.id)
    if (!mine) continue
    mine.hasOpen = true
    mine.indicators += 1
    if (isDue) mine.valuesDue += 1
    if (isDue) mine.load += 1
    if (isLate) mine.valuesLate += 1
  }
}

/** Notes that an owner answers for a record, and when it last changed. */
function touch(mine: Duties, { changedAt }: HealthOptions, recordId: string): void {
  mine.isIdle = false
  const at = changedAt?.(recordId) ?? null
  if (at !== null && (mine.changedAt === null || at > mine.changedAt)) mine.changedAt = at
}
