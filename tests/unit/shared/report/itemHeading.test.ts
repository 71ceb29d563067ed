import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/messages/createTranslator'
import { itemHeading } from '#shared/report/itemHeading'
import { itemAt, wholeLibrary } from '../template/library/aLibrary'

const t = createTranslator('en')

describe('itemHeading', () => {
  it.each([
    ['common-basic-principles:47', 'Conclusion 47'],
    ['common-basic-principles:P5', 'Efforts in education (P5)'],
    ['indicator-fiches:home-ownership', 'Home ownership'],
  ])('names %s', async (ref, words) => {
    expect(itemHeading(t, itemAt(await wholeLibrary(), ref))).toBe(words)
  })
})
