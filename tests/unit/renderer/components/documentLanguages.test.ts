import { expect, test } from 'vitest'
import { documentLanguages, nearestDocumentLanguage } from '#renderer/components/documentLanguages'
import { hasCatalogue } from '#shared/messages/createTranslator'

test('offers only languages that have a catalogue, each with a name', () => {
  const offered = documentLanguages('en')
  expect(offered.length).toBeGreaterThan(1)
  for (const { value, label } of offered) {
    expect(hasCatalogue(value)).toBe(true)
    expect(label).not.toBe(value)
  }
})

test('keeps the language that a plan from elsewhere has', () => {
  expect(documentLanguages('en', 'en-AU').map(({ value }) => value)).toContain('en-AU')
})

test.each([
  ['en-IE', 'en-IE'],
  ['en-ie', 'en-IE'],
  ['sv-SE', 'en-GB'],
])('proposes for a computer in %s documents in %s', (locale, proposed) => {
  expect(nearestDocumentLanguage(locale)).toBe(proposed)
})
