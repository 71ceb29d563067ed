import { ok } from '#shared/lib/result'
import type { Dialogs } from '../dialogs/Dialogs'
import { safeFileName, withEnding } from '../dialogs/fileNames'
import { atomicWrite } from '../files/atomicWrite'
import type { Handlers } from '../ipc/answerRequests'

export interface CalendarParts {
  readonly dialogs: Dialogs
  /** The sentence for a key of the catalogue `menu`. */
  readonly say: (key: string) => string
  readonly now: () => Date
}

const ending = '.ics'

/** Writing calendar files. What stands in an entry is the window's to say. */
export function calendarRequests({
  dialogs,
  say,
  now,
}: CalendarParts): Pick<Handlers, 'calendar:save'> {
  return {
    async 'calendar:save'(suggestedName, calendar) {
      const chosen = await dialogs.savePath(
        say('dialog.saveCalendar'),
        safeFileName(suggestedName, ending),
        { name: say('dialog.calendar'), endings: [ending.slice(1)] },
      )
      if (chosen === null) return ok(null)
      // Read when it is first needed: the start knows nothing of calendars.
      const { writeCalendar } = await import('../../calendar/writeCalendar')
      const text = writeCalendar(calendar, now())
      if (!text.ok) return text
      const path = withEnding(chosen, ending)
      const written = await atomicWrite(path, new TextEncoder().encode(text.value))
      return written.ok ? ok({ path }) : written
    },
  }
}
