import { fileNameOf } from '#renderer/components/fileNameOf'
import { flushPendingDrafts } from '#renderer/components/pendingDrafts'
import { platform } from '#renderer/platform'
import { getLastChanges } from '#renderer/repositories/lastChanges'
import { getSnapshot } from '#renderer/repositories/records'
import { dayOf } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import type { Result } from '#shared/lib/result'
import { createTranslator } from '#shared/messages/createTranslator'
import { planOf } from '#shared/planFile/PlanSnapshot'
import { calendarEntries } from '#shared/report/calendar/calendarEntries'
import type { CalendarChoice } from '#shared/report/calendar/calendarWriting'

/**
 * Writes the chosen dates of a plan as a calendar file, where the user chooses, in the language of the plan. What is still being typed
 * is written first.
 * @returns the path, or null where the user chose none
 */
export async function saveCalendar(
  planId: PlanId,
  choice: CalendarChoice,
): Promise<Result<{ path: string } | null>> {
  await flushPendingDrafts()
  const { records } = await getSnapshot(planId)
  const calendar = calendarEntries(records, choice, {
    today: dayOf(new Date()),
    t: createTranslator(planOf(records).language),
    changes: await getLastChanges(planId),
  })
  return await platform.saveCalendar(`${fileNameOf(calendar.name)}.ics`, calendar)
}
