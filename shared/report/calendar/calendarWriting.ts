import { type LastChange, type LastChanges, lastChangeOf } from '#shared/change/lastChanges'
import type { CalendarEntry } from '#shared/lib/CalendarEntry'
import { onOneLine } from '#shared/lib/cleanText'
import { addDays, type Day } from '#shared/lib/dates'
import type { ActionId, OwnerId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import { shortened } from '#shared/lib/shortened'
import type { Translate } from '#shared/messages/createTranslator'
import type { Action } from '#shared/plan/Action'
import { ownerLabel } from '#shared/plan/ownerLabel'
import { planOf } from '#shared/planFile/PlanSnapshot'
import type { PlanRecords } from '#shared/planFile/recordTables'

/** What goes into a calendar file. */
export interface CalendarChoice {
  /** Whose dates; null for those of everybody. */
  readonly ownerId: OwnerId | null
  /** Whether an owner also gets what they stand in for. */
  readonly asDeputy: boolean
  readonly milestones: boolean
  readonly values: boolean
  readonly reviews: boolean
  /** How many days before to remind; null for not at all. */
  readonly remindBefore: number | null
  /** Whether persons are named beside their roles (field: 5.3). */
  readonly withPersons: boolean
}

export interface CalendarOptions {
  readonly today: Day
  /** Sentences and days in the plan’s language. */
  readonly t: Translate
  readonly changes: LastChanges
}

/** What every kind of entry is made with. */
export interface Writing extends CalendarOptions {
  readonly records: PlanRecords
  readonly choice: CalendarChoice
  readonly locale: string
  readonly actions: ReadonlyMap<ActionId, { readonly action: Action; readonly number: number }>
  /** How an owner is called; "nobody" where there is none. */
  readonly nameOf: (ownerId: OwnerId | null) => string
  /** Whether the calendar is for what this owner answers for, or this deputy stands in for. */
  readonly isFor: (ownerId: OwnerId | null, deputyId?: OwnerId | null) => boolean
}

export function startWriting(
  records: PlanRecords,
  choice: CalendarChoice,
  options: CalendarOptions,
): Writing {
  const { t } = options
  const owners = new Map(records.owners.map((owner) => [owner.id, owner]))
  return {
    ...options,
    records,
    choice,
    locale: planOf(records).language,
    actions: new Map(
      inOrder(records.actions).map((action, index) => [action.id, { action, number: index + 1 }]),
    ),
    nameOf: (ownerId) => {
      const owner = ownerId && owners.get(ownerId)
      if (!owner) return t('calendar:none.owner')
      return ownerLabel(owner, choice.withPersons) || t('calendar:none.role')
    },
    isFor: (ownerId, deputyId = null) =>
      choice.ownerId === null ||
      ownerId === choice.ownerId ||
      (choice.asDeputy && deputyId === choice.ownerId),
  }
}

/** What one kind says of a day; the rest follows from the choice. */
interface Said extends Pick<CalendarEntry, 'id' | 'on' | 'title' | 'category'> {
  /** Lines that are null are left out. */
  readonly lines: readonly (string | null)[]
  /** Records that the entry speaks of: its sequence is the latest of their changes. */
  readonly of: readonly string[]
}

/** An entry with its reminder and the plan that it comes from. */
export function entryOf(
  writing: Writing,
  { id, on, title, category, lines, of }: Said,
): CalendarEntry {
  const { t, choice, today, changes, records } = writing
  const plan = planOf(records)
  const last = of.map((record) => lastChangeOf(changes, record)).reduce(later, null)
  const { remindBefore } = choice
  const remind = remindBefore !== null && addDays(on, -remindBefore) >= today ? [remindBefore] : []
  return {
    id,
    sequence: last?.revision ?? 0,
    changedAt: last?.at ?? plan.createdAt,
    on,
    title: line(title),
    category,
    description: [...lines, t('calendar:plan', { title: plan.title, city: plan.city })].flatMap(
      (text) => (text === null ? [] : line(text)),
    ),
    remind,
  }
}

function later(a: LastChange | null, b: LastChange | null): LastChange | null {
  return a === null || (b !== null && b.revision > a.revision) ? b : a
}

const line = (text: string): string => shortened(onOneLine(text), 1500)
