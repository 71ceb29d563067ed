import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, wordsIn } from '#shared/template/library/foldText'

describe('foldText', () => {
  it.each([
    ['Émigré', 'emigre'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Tromsø', 'tromso'],
    ['Łódź', 'lodz'],
    ['Iğdır', 'igdir'],
    ['İstanbul', 'istanbul'],
    ['Þórður', 'thordur'],
    ['Čačak', 'cacak'],
    ['Đurđevac', 'durdevac'],
    ['cœur', 'coeur'],
    ['Ærø', 'aero'],
    ['Țara', 'tara'],
    ['Sønderborg Kommune', 'sonderborg kommune'],
    ['Αθήνας', 'αθηνασ'],
    ['йод', 'иод'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldText(text)
        expect(foldText(folded)).toBe(folded)
      }),
    )
  })
})

describe('wordsIn', () => {
  it.each([
    [
      'The city’s plan: F3.Q2, ch3.2 and 47.',
      ['the', 'city', 'plan', 'f3.q2', 'ch3.2', 'and', '47'],
    ],
    ['migrants’ voices – anti-discrimination', ['migrants', 'voices', 'anti', 'discrimination']],
    ['l’emploi', ['lemploi']],
    ['', []],
    ['… “?”', []],
  ])('finds the words of %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  it('finds only folded words, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of wordsIn(text)) expect(foldText(word)).toBe(word)
      }),
    )
  })
})
