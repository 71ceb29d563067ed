import { expect, test } from 'vitest'
import { formatMoment } from '#renderer/features/home/formatMoment'

test('writes day and time in the form of the locale', () => {
  const at = new Date(2026, 10, 22, 14, 5).toISOString()
  expect(formatMoment(at, 'en-GB')).toBe('22 Nov 2026, 14:05')
  expect(formatMoment(at, 'de')).toContain('22.11.2026')
})
