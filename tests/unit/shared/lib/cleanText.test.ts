import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, lineText, longText, onOneLine } from '#shared/lib/cleanText'

const anyText = fc.string({ unit: 'binary', maxLength: 80 })

describe('a cleaned text', () => {
  it.each([
    ['control characters', 'a\u0000b\u0007c\u007F', 'abc'],
    ['half a pair', 'a\uD83Db\uDE00c', 'abc'],
    ['halves that a control character parts', 'a\uD83D\u0000\uDE00b', 'ab'],
    ['marks that turn the reading direction', 'invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['isolates', 'a\u2066b\u2069c', 'abc'],
    ['characters that are none', 'a\uFFFEb\uFFFFc', 'abc'],
  ])('loses %s', (_name, text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  it.each([
    'Größe',
    'Ελληνικά',
    'شارع',
    '😀 👩🏽‍🤝‍👩',
    'a\tb\nc',
    'zero\u200Bwidth',
    '\u200Fright to left',
  ])('keeps %j', (text) => {
    expect(cleanText(text)).toBe(text)
  })

  it('is composed: letters and their accents become one', () => {
    expect(cleanText('e\u0301')).toBe('é')
  })

  it('stays as it is when it is cleaned again, and can be written in UTF-8', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text)
        expect(cleanText(clean)).toBe(clean)
        expect(new TextDecoder().decode(new TextEncoder().encode(clean))).toBe(clean)
      }),
    )
  })
})

describe('a text on one line', () => {
  it('has spaces where the lines broke', () => {
    expect(onOneLine('one\r\ntwo\nthree\tfour\u2028five')).toBe('one two three four five')
  })

  it('never holds a line break', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(onOneLine(text)).not.toMatch(/[\r\n\u0085\u2028\u2029]/)
      }),
    )
  })
})

describe('the validators', () => {
  it('count after cleaning, so that what they gave back they take again', () => {
    expect(lineText(3).parse('a\u0000bc')).toBe('abc')
    expect(longText(5).parse('a\nb\u0007c')).toBe('a\nbc')
    expect(lineText(3).safeParse('abcd').success).toBe(false)
    // One character that becomes three.
    expect(lineText(2).safeParse('\uFB2C').success).toBe(false)
    fc.assert(
      fc.property(anyText, fc.nat(80), (text, max) => {
        for (const schema of [lineText(max), longText(max)]) {
          const once = schema.safeParse(text)
          if (once.success) expect(schema.parse(once.data)).toBe(once.data)
        }
      }),
    )
  })

  it.each([null, undefined, 7, ['a'], { text: 'a' }])('refuse %j', (value) => {
    expect(lineText().safeParse(value).success).toBe(false)
  })
})
