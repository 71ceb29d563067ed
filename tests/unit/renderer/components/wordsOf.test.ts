import { expect, test } from 'vitest'
import { wordsOf } from '#renderer/components/wordsOf'

test('finds all words of a text of unknown form, in order', () => {
  const unknown = {
    type: 'doc',
    content: [
      { type: 'callout', content: [{ type: 'text', text: 'first' }] },
      { type: 'table', rows: [[{ text: 'second' }], [{ text: 'third' }]] },
    ],
  }
  expect(wordsOf(unknown)).toBe('first\nsecond\nthird')
})

test('survives nesting without end', () => {
  let deep: object = { text: 'deepest' }
  for (let level = 0; level < 100_000; level++) deep = { content: [deep] }
  expect(wordsOf(deep)).toBe('deepest')
})

test.each([null, undefined, 7, 'text'])('is empty for %s', (value) => {
  expect(wordsOf(value)).toBe('')
})
