import { expect, it } from 'vitest'
import { loadCalendarLocale } from '#renderer/components/calendarLocale'

it('loads the names of a language once asked for, and falls back to English', async () => {
  expect(await loadCalendarLocale('de-AT')).toBe('de')
  expect(await loadCalendarLocale('pl')).toBe('pl')
  expect(await loadCalendarLocale('en-GB')).toBe('en')
  expect(await loadCalendarLocale('xx')).toBe('en')
})
