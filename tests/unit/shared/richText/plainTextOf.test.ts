import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank, plainTextOf, richTextOf } from '#shared/richText/plainTextOf'
import type { RichText } from '#shared/richText/RichText'

const nested: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'One ' },
        { type: 'text', text: 'line', marks: [{ type: 'bold' }] },
      ],
    },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'first' },
                { type: 'hardBreak' },
                { type: 'text', text: 'still first' },
              ],
            },
            {
              type: 'orderedList',
              content: [
                {
                  type: 'listItem',
                  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'inner' }] }],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'blockquote',
      content: [
        { type: 'paragraph' },
        { type: 'paragraph', content: [{ type: 'text', text: 'said' }] },
      ],
    },
  ],
}

describe('the words of a rich text', () => {
  it('are one line per paragraph, whatever the nesting', () => {
    expect(plainTextOf(nested)).toBe('One line\nfirst\nstill first\ninner\n\nsaid')
  })

  it('are none where there is no text', () => {
    expect(plainTextOf(null)).toBe('')
  })

  it('come back from a text that was made of them', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(plainTextOf(richTextOf(text))).toBe(text)
      }),
    )
  })
})

describe('a blank text', () => {
  it('says nothing: null, empty, or spaces', () => {
    for (const blank of [null, richTextOf(''), richTextOf(' \n\t')])
      expect(isBlank(blank)).toBe(true)
    expect(isBlank(nested)).toBe(false)
  })
})
