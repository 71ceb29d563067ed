import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from '#shared/template/own/splitLines'

describe('splitting a list', () => {
  it.each([
    ['numbers with points', '1. Is it so?\n2. Is it not?'],
    ['numbers with brackets', '1) Is it so?\n2) Is it not?'],
    ['numbers in brackets', '(1) Is it so?\n(2) Is it not?'],
    ['numbers of a factor', '3.1 Is it so?\n3.2 Is it not?'],
    ['numbers without points', '1 Is it so?\n2 Is it not?'],
    ['letters', 'a) Is it so?\nb) Is it not?'],
    ['Q and a number', 'Q1: Is it so?\nQ2: Is it not?'],
    ['bullets', '• Is it so?\n• Is it not?'],
    ['dashes', '- Is it so?\n– Is it not?'],
    ['tabs after the numbers, as from Word', '1.\tIs it so?\r\n2.\tIs it not?'],
    ['nothing', 'Is it so?\nIs it not?'],
    ['empty lines between', '\n1. Is it so?\n\n\n2. Is it not?\n'],
  ])('knows a list with %s', (_, text) => {
    expect(splitLines(text)).toEqual(['Is it so?', 'Is it not?'])
  })

  it('puts lines that were wrapped on paper together again', () => {
    expect(
      splitLines(
        '1. Does the city have a strat-\negy for the integration\nof newcomers?\n2. Is it known?',
      ),
    ).toEqual(['Does the city have a strategy for the integration of newcomers?', 'Is it known?'])
    expect(splitLines('Does the city have a plan\nfor newcomers?\nIs it known?')).toEqual([
      'Does the city have a plan for newcomers?',
      'Is it known?',
    ])
  })

  it('leaves figures within a question alone', () => {
    expect(splitLines('Are 50 per cent reached?')).toEqual(['Are 50 per cent reached?'])
    expect(splitLines('2027 is the year?')).toEqual(['2027 is the year?'])
  })

  it('gives back numbered questions as they were, for any number of them', () => {
    const question = fc
      .array(fc.constantFrom('city', 'plan', 'owner', '2027', 'migrants', 'and'), { minLength: 1 })
      .map((words) => `Is ${words.join(' ')}?`)
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 60 }), (questions) => {
        const text = questions.map((each, at) => `${at + 1}. ${each}`).join('\n')
        expect(splitLines(text)).toEqual(questions)
        expect(splitLines(questions.join('\n'))).toEqual(questions)
      }),
    )
  })

  it('gives no empty item and loses no word, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const items = splitLines(text)
        expect(items.every((item) => item.trim() === item && item !== '')).toBe(true)
      }),
    )
  })
})
