import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/messages/createTranslator'
import { partInWords } from '#shared/report/partInWords'
import { wholeLibrary } from '../template/library/aLibrary'

const t = createTranslator('en')

describe('partInWords', () => {
  it('has words for every part of every item of the library', async () => {
    const { items } = await wholeLibrary()
    for (const item of items.values())
      for (const part of item.parts) {
        const { title, texts } = partInWords(t, part)
        expect(title).toMatch(/\S/)
        expect(texts.join('')).toMatch(/\S/)
      }
  })

  it('puts words of the format into words of the language', () => {
    expect(partInWords(t, { key: 'betterWhen', form: 'code', texts: ['lower'] })).toEqual({
      title: 'Direction',
      texts: ['Better when lower'],
      isList: false,
    })
    expect(partInWords(t, { key: 'addressee', form: 'code', texts: ['europe'] }).texts).toEqual([
      'The European level',
    ])
  })

  it('gives several texts as a list, and years in one line', () => {
    expect(partInWords(t, { key: 'reasons', form: 'list', texts: ['a', 'b'] }).isList).toBe(true)
    expect(partInWords(t, { key: 'years', form: 'list', texts: ['2010', '2013'] }).texts).toEqual([
      '2010, 2013',
    ])
  })
})
