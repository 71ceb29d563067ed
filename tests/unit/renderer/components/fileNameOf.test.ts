import { expect, test } from 'vitest'
import { fileNameOf } from '#renderer/components/fileNameOf'

test.each([
  ['Plan of Åby 2027-2029', 'Plan of Åby 2027-2029'],
  ['a/b\\c:d*e?"f<g>|h', 'a b c d e f g h'],
  ['../../etc/passwd', 'etc passwd'],
  ['  ', 'plan'],
  ['…', 'plan'],
  ['Σχέδιο Αθήνας', 'Σχέδιο Αθήνας'],
])('makes of %j the file name %j', (title, name) => {
  expect(fileNameOf(title)).toBe(name)
})

test('keeps the name short', () => {
  expect(fileNameOf('ab '.repeat(100)).length).toBeLessThanOrEqual(80)
})
