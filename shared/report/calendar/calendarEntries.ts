import type { CalendarEntry, CalendarToWrite } from '#shared/lib/CalendarEntry'
import { planOf } from '#shared/planFile/PlanSnapshot'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { type CalendarChoice, type CalendarOptions, startWriting } from './calendarWriting'
import { milestoneDays } from './milestoneDays'
import { reviewDays } from './reviewDays'
import { valueDays } from './valueDays'

/**
 * The calendar of a plan, or of one owner in it: open milestones, values to deliver, reviews and what they decided, each on its day and
 * in the plan’s language. Owners are named by role; persons only where that is chosen (field: 5.3).
 */
export function calendarEntries(
  records: PlanRecords,
  choice: CalendarChoice,
  options: CalendarOptions,
): CalendarToWrite {
  const writing = startWriting(records, choice, options)
  const { title, city, language } = planOf(records)
  const entries: CalendarEntry[] = [
    ...(choice.milestones ? milestoneDays(writing) : []),
    ...(choice.values ? valueDays(writing) : []),
    ...(choice.reviews ? reviewDays(writing) : []),
  ]
  return {
    name:
      choice.ownerId === null
        ? options.t('calendar:name.all', { title, city })
        : options.t('calendar:name.owner', { title, city, owner: writing.nameOf(choice.ownerId) }),
    language,
    entries: entries.sort((a, b) =>
      a.on !== b.on ? (a.on < b.on ? -1 : 1) : a.id < b.id ? -1 : 1,
    ),
  }
}
