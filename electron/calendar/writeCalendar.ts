import { webcrypto } from 'node:crypto'
import ical, {
  escape as escaped,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventTransparency,
} from 'ical-generator'
import type { CalendarToWrite } from '#shared/lib/CalendarEntry'
import { addDays } from '#shared/lib/dates'
import { fail, ok, type Result } from '#shared/lib/result'
import { foldLines } from './foldLines'

const secondsPerDay = 86_400
const end = 'END:VCALENDAR'

// The library makes an id for every event before it takes ours, with a global that the Node of the older stand-in lacks.
if (!('crypto' in globalThis)) Object.assign(globalThis, { crypto: webcrypto })

/**
 * A calendar file (iCalendar, RFC 5545): every entry a whole day without a time zone, so that it falls on that day wherever it is
 * read, and leaves the owner free. Taken in again, an entry of the same id replaces the earlier one.
 * @param writtenAt the moment that each entry is stamped with
 */
export function writeCalendar(
  { name, language, entries }: CalendarToWrite,
  writtenAt: Date,
): Result<string> {
  try {
    const calendar = ical({
      // The library writes a calendar's name as it is given, without escaping it.
      name: escaped(name, false),
      prodId: { company: 'Common Ground', product: 'Common Ground', language },
      method: ICalCalendarMethod.PUBLISH,
    })
    const head = calendar.toString().slice(0, -end.length)
    const events: string[] = []
    for (const { id, sequence, changedAt, on, title, description, category, remind } of entries) {
      const event = calendar.createEvent({
        id,
        sequence,
        stamp: writtenAt,
        lastModified: new Date(changedAt),
        start: new Date(on),
        end: new Date(addDays(on, 1)),
        allDay: true,
        summary: title,
        description: description.join('\n'),
        categories: [{ name: category }],
        transparency: ICalEventTransparency.TRANSPARENT,
        alarms: remind.map((days) => ({
          type: ICalAlarmType.display,
          triggerBefore: days * secondsPerDay,
          description: title,
        })),
      })
      events.push(event.toString())
    }
    return ok(foldLines(`${head}${events.join('')}${end}\r\n`))
  } catch (error) {
    return fail('calendar.notWritten', {}, String(error))
  }
}
