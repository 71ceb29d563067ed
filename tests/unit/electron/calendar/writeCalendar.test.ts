import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarEntry, CalendarToWrite } from '#shared/lib/CalendarEntry'
import { onOneLine } from '#shared/lib/cleanText'
import { addDays } from '#shared/lib/dates'
import { writeCalendar } from '../../../../electron/calendar/writeCalendar'
import { readCalendars } from '../../../helpers/readCalendars'
import { temporaryFolder } from '../../../helpers/temporaryFolder'

const writtenAt = new Date('2026-11-22T10:00:00.000Z')
const textOf = (calendar: CalendarToWrite): string => {
  const written = writeCalendar(calendar, writtenAt)
  if (!written.ok) throw new Error(JSON.stringify(written.failure))
  return written.value
}
const entry: CalendarEntry = {
  id: 'm-1',
  sequence: 3,
  changedAt: '2026-11-20T09:00:00.000Z',
  on: '2028-02-29',
  title: 'Milestone: Desk opened',
  description: ['Action 1: Open a desk'],
  category: 'Milestone',
  remind: [7],
}
const calendar: CalendarToWrite = { name: 'City for all', language: 'en-GB', entries: [entry] }

// Words of many scripts, right to left too, with all that has a meaning of its own in a calendar file.
const piece = fc.oneof(
  fc.constantFrom(
    ',',
    ';',
    '\\',
    ':',
    '"',
    '\\n',
    'BEGIN:VEVENT',
    'END:VCALENDAR',
    'ü',
    'Straße',
    'مرحبا بالعالم',
    'ברוכים הבאים',
    'Добро пожаловать',
    '多文化共生',
    '👩‍👩‍👧‍👦',
    'a'.repeat(80),
    'é'.repeat(90),
    ' ',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map(onOneLine),
)
const words = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((parts) => onOneLine(parts.join('')).trim() || 'x')
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2000-01-01', days))
const anyEntry: fc.Arbitrary<CalendarEntry> = fc.record({
  id: fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/),
  sequence: fc.nat(),
  changedAt: anyDay.map((day) => `${day}T23:59:59.000Z`),
  on: anyDay,
  title: words,
  description: fc.array(words, { minLength: 1, maxLength: 5 }),
  category: fc.constantFrom('Milestone', 'Rückblick', 'مراجعة'),
  remind: fc.constantFrom([], [0], [1, 14]),
})
const anyCalendar: fc.Arbitrary<CalendarToWrite> = fc.record({
  name: words,
  language: fc.constantFrom('en-GB', 'ar', 'de'),
  entries: fc.uniqueArray(anyEntry, { maxLength: 8, selector: ({ id }) => id }),
})

/** The other program (icalendar 4) takes an escaped backslash before an n for a line break; the test above looks at those. */
function withoutBackslashes(any: CalendarToWrite): CalendarToWrite {
  return JSON.parse(JSON.stringify(any).replaceAll('\\\\', '/'))
}

describe('a calendar file', () => {
  it('has days without time or zone, whatever the zone of this computer', () => {
    const before = process.env.TZ
    try {
      for (const zone of ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Berlin', 'UTC']) {
        process.env.TZ = zone
        const text = textOf(calendar)
        expect(text).toContain('\r\nDTSTART;VALUE=DATE:20280229\r\n')
        expect(text).toContain('\r\nDTEND;VALUE=DATE:20280301\r\n')
        expect(text).toContain('\r\nDTSTAMP:20261122T100000Z\r\n')
      }
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  })

  it('folds every line at 75 octets, between characters, and ends each with CR LF', () => {
    fc.assert(
      fc.property(anyCalendar, (any) => {
        const lines = textOf(any).split('\r\n')
        for (const line of lines) {
          expect(line).not.toMatch(/[\r\n]/)
          expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/\p{Surrogate}/u)
        }
        expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(any.entries.length)
      }),
    )
  })

  it('keeps every backslash, comma, semicolon and line break apart, as RFC 5545 3.3.11 asks', () => {
    fc.assert(
      fc.property(anyEntry, (any) => {
        const lines = textOf({ ...calendar, entries: [any] })
          .replaceAll('\r\n ', '')
          .split('\r\n')
        const said = (name: string) =>
          lines
            .find((line) => line.startsWith(`${name}:`))
            ?.slice(name.length + 1)
            .replace(/\\(.)/gu, (_, next: string) => (next === 'n' ? '\n' : next))
        expect(said('SUMMARY')).toBe(any.title)
        expect(said('DESCRIPTION')).toBe(any.description.join('\n'))
      }),
    )
  })

  it('is read back by another program with every word, day, reminder and number', async () => {
    const folder = await temporaryFolder()
    const calendars = [
      { ...calendar, entries: [] },
      ...fc.sample(anyCalendar, { numRuns: 150, seed: 11 }).map(withoutBackslashes),
    ]
    const paths = calendars.map((_, index) => join(folder, `${index}.ics`))
    for (const [index, path] of paths.entries())
      await writeFile(path, textOf(calendars[index] ?? calendar))
    const read = await readCalendars(paths)
    expect(read).toEqual(
      calendars.map(({ name, entries }) => ({
        name,
        method: 'PUBLISH',
        events: entries.map(({ id, sequence, on, title, description, category, remind }) => ({
          uid: id,
          sequence,
          start: on,
          end: addDays(on, 1),
          isDay: true,
          stamp: '2026-11-22T10:00:00+00:00',
          summary: title,
          description: description.join('\n'),
          categories: [category],
          transparency: 'TRANSPARENT',
          alarms: remind,
        })),
      })),
    )
  })
})
