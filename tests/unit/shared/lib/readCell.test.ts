import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, formatDay } from '#shared/lib/dates'
import { type CellKind, readCell } from '#shared/lib/readCell'

const reading = { locale: 'de', today: '2026-11-22' }
const choices = [
  { value: 'a', label: 'Amt für Soziales', alsoCalled: ['Soziales', 'Leitung'] },
  { value: 'b', label: 'Presse', alsoCalled: ['Leitung'] },
  { value: 'c', label: 'Soziales' },
]
const owner: CellKind = { kind: 'choice', choices, none: 'Nobody yet' }

describe('readCell', () => {
  it.each([
    ['Presse', { is: 'value', value: 'b' }],
    ['  PRESSE ', { is: 'value', value: 'b' }],
    ['amt  für\nSoziales', { is: 'value', value: 'a' }],
    // A label goes before what something else is also called.
    ['soziales', { is: 'value', value: 'c' }],
    ['', { is: 'value', value: null }],
    ['nobody yet', { is: 'value', value: null }],
    ['Leitung', { is: 'unreadable', word: 'Leitung', why: 'several' }],
    ['Bauamt', { is: 'unknown', word: 'Bauamt' }],
  ])('finds the choice that %j names', (text, read) => {
    expect(readCell(text, owner, reading)).toEqual(read)
  })

  it('does without a choice only where one may', () => {
    expect(readCell(' ', { ...owner, none: null }, reading)).toMatchObject({
      is: 'unreadable',
      why: 'needed',
    })
  })

  it('reads days as the plan writes them, and in words', () => {
    const day: CellKind = { kind: 'day', edge: 'end' }
    expect(readCell('Ende Juni 2027', day, reading)).toEqual({ is: 'value', value: '2027-06-30' })
    expect(readCell('', day, reading)).toEqual({ is: 'value', value: null })
    expect(readCell('31. Juni', day, reading)).toMatchObject({ is: 'unreadable', why: 'noDay' })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (ahead) => {
        const written = addDays('1950-01-01', ahead)
        expect(readCell(formatDay(written, 'de', 'short'), day, reading)).toEqual({
          is: 'value',
          value: written,
        })
      }),
    )
  })

  it('puts texts on one line and refuses what a field cannot hold', () => {
    const text: CellKind = { kind: 'text', longest: 5 }
    expect(readCell('a\n\u0000b ', text, reading)).toEqual({ is: 'value', value: 'a b' })
    expect(readCell('abcdef', text, reading)).toMatchObject({ is: 'unreadable', why: 'tooLong' })
  })
})
