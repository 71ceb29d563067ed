import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countWords,
  longSentencesOf,
  maxSentenceWords,
  sentencesOf,
} from '#shared/template/sentences'

const sentence = (words: number) => `${Array.from({ length: words }, () => 'word').join(' ')}.`

describe('sentences', () => {
  it('are split at full stops, question marks and exclamation marks, also inside quotes and brackets', () => {
    expect(sentencesOf('One two. Is it three? (Four!) “Five.” Six')).toEqual([
      'One two.',
      'Is it three?',
      '(Four!)',
      '“Five.”',
      'Six',
    ])
  })

  it('are not split inside web addresses and numbers', () => {
    expect(sentencesOf('See www.example.org for 3.5 of them.')).toHaveLength(1)
  })

  it('are too long from one word above the limit, and not at the limit', () => {
    expect(longSentencesOf(sentence(maxSentenceWords))).toEqual([])
    expect(longSentencesOf(sentence(maxSentenceWords + 1))).toHaveLength(1)
  })

  it('are found too long wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 8 }), (lengths) => {
        const text = lengths.map(sentence).join(' ')
        expect(longSentencesOf(text).map(countWords)).toEqual(
          lengths.filter((n) => n > maxSentenceWords),
        )
      }),
    )
  })

  it('do not count a dash as a word', () => {
    expect(countWords('State of the City – Communities')).toBe(5)
  })
})
