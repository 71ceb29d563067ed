import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf, markWords } from '#renderer/features/library/markWords'
import { createLibrarySearch } from '#shared/template/library/createLibrarySearch'
import { wordsIn } from '#shared/template/library/foldText'
import { itemAt, wholeLibrary } from '../../../shared/template/library/aLibrary'

const marked = (text: string, words: readonly string[]) =>
  markWords(text, words)
    .filter(({ isMarked }) => isMarked)
    .map(({ text: word }) => word)

describe('marking what a search met', () => {
  it('changes no text, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
        const pieces = markWords(text, words)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })

  it('marks words in the letters of the print', () => {
    expect(marked('In Łódź the city’s Straße', ['lodz', 'city', 'strasse'])).toEqual([
      'Łódź',
      'city’s',
      'Straße',
    ])
    expect(marked('Question F3.Q2, factor F3', ['f3.q2'])).toEqual(['F3.Q2'])
  })

  it('marks in every hit what the search says it met', async () => {
    const { items } = await wholeLibrary()
    for (const query of ['housing', 'langage courses', 'Wroclaw', 'procur'])
      for (const { item, words } of createLibrarySearch(items.values()).find(query)) {
        const printed = [item.label, item.title, item.topic, item.city, item.country, item.text]
        const texts = [...printed, ...item.parts.flatMap((part) => part.texts)]
        expect(texts.flatMap((text) => marked(text ?? '', words)).length).toBeGreaterThan(0)
      }
  })
})

describe('the excerpt of a hit', () => {
  it('shows the stretch that was met, in whole words', async () => {
    const { items } = await wholeLibrary()
    for (const { item, words } of createLibrarySearch(items.values()).find('qualification')) {
      const excerpt = excerptOf(item, words)
      if (excerpt === null) continue
      const whole = [item.text, ...item.parts.flatMap((part) => part.texts)].join(' ')
      const said = new Set(wordsIn(whole))
      for (const word of wordsIn(excerpt)) expect(said).toContain(word)
      expect(excerpt.length).toBeLessThan(190)
    }
  })

  it('is the beginning of the text where only the name was met', async () => {
    const item = itemAt(await wholeLibrary(), 'common-basic-principles:P5')
    expect(excerptOf(item, [])).toMatch(/^Educational efforts/)
  })

  it('is none where the name is the text and holds what was met', async () => {
    const item = itemAt(await wholeLibrary(), 'common-basic-principles:47')
    expect(excerptOf(item, wordsIn(item.text))).toBeNull()
  })
})
