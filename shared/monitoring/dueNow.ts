import type { Day } from '#shared/lib/dates'
import { milestoneStanding } from '#shared/plan/milestoneStanding'
import type { DueEntry, DueRecords } from './DueEntry'
import { askedValues, openActions, openMilestones } from './dueEntries'
import { type ChangedAt, staleActions } from './staleActions'

/** In the order in which a manager looks at them. */
export const dueGroups = [
  'late',
  'due-soon',
  'measurements',
  'unowned',
  'waiting',
  'stale',
] as const
export type DueGroup = (typeof dueGroups)[number]

/** What asks for something on a day. Nothing stands in two groups. */
export type DueNow = Readonly<Record<DueGroup, readonly DueEntry[]>>

interface DueOptions {
  readonly today: Day
  /** After how many months without a change an action counts as stale. */
  readonly staleMonths: number
  /** Null while the history is not known: then nothing counts as stale. */
  readonly changedAt: ChangedAt | null
}

/**
 * What asks for something on the day `today` (field: 3.2, 3.3): what is late, longest first (milestones by `milestoneStanding`, values
 * whose days of grace are over, sheets not answered by their date); milestones due within 30 days; values of periods that are over;
 * what nobody answers for; milestones that wait for others, held up ones first; and actions in which nothing has changed. Drafts from
 * the library are listed only where their date asks for it. That an action has no owner is told once, not again for each milestone.
 */
export function dueNow(records: DueRecords, { today, staleMonths, changedAt }: DueOptions): DueNow {
  const groups: Record<DueGroup, DueEntry[]> = {
    late: [],
    'due-soon': [],
    measurements: [],
    unowned: [],
    waiting: [],
    stale: [],
  }
  const actions = new Map(records.actions.map((action) => [action.id, action]))
  const stale = changedAt ? staleActions(records, changedAt, today, staleMonths) : new Set()
  const unowned = new Set<string>()
  for (const entry of openActions(records)) {
    if (!entry.ownerId) {
      unowned.add(entry.action.id)
      groups.unowned.push(entry)
    } else if (stale.has(entry.action.id)) groups.stale.push(entry)
  }
  for (const entry of openMilestones(records, actions, today)) {
    const { milestone, ownerId, waitsFor } = entry
    const standing = milestoneStanding(milestone, today)
    if (standing === 'late' || standing === 'due-soon') groups[standing].push(entry)
    else if (!ownerId && !milestone.draft && !unowned.has(milestone.actionId))
      groups.unowned.push(entry)
    else if (waitsFor.length > 0) groups.waiting.push(entry)
  }
  for (const entry of askedValues(records, actions, today)) {
    if (entry.isLate) groups.late.push(entry)
    else if (entry.isDue) groups.measurements.push(entry)
    else if (!entry.ownerId) groups.unowned.push(entry)
  }
  for (const request of records.sheetRequests) {
    const { id, answerBy, returnedAt, ownerId } = request
    if (returnedAt === null && answerBy !== null && answerBy < today)
      groups.late.push({
        kind: 'answer',
        key: `answer ${id}`,
        request,
        dueOn: answerBy,
        ownerId,
        deputyId: null,
      })
  }
  for (const group of dueGroups) groups[group].sort(group === 'waiting' ? heldUpFirst : byDay)
  return groups
}

/** How many things ask for something by their date: late, due within 30 days, or a value of a period that is over. */
export function dueCount(due: DueNow): number {
  return due.late.length + due['due-soon'].length + due.measurements.length
}

/** By day, those without one last; then by key, so that the order of the records does not matter. */
function byDay(a: DueEntry, b: DueEntry): number {
  const [first, second] = [a.dueOn ?? '9999-12-31', b.dueOn ?? '9999-12-31']
  if (first !== second) return first < second ? -1 : 1
  return a.key < b.key ? -1 : 1
}

function heldUpFirst(a: DueEntry, b: DueEntry): number {
  const isHeldUp = (entry: DueEntry) => entry.kind === 'milestone' && entry.isHeldUp
  return Number(isHeldUp(b)) - Number(isHeldUp(a)) || byDay(a, b)
}
