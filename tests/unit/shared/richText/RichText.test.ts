import { describe, expect, it } from 'vitest'
import { checkRichText, maxRichTextDepth } from '#shared/richText/RichText'

const text = (words: string, marks?: unknown[]) => ({
  type: 'text',
  text: words,
  ...(marks ? { marks } : {}),
})
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const item = (...content: unknown[]) => ({ type: 'listItem', content })
const link = (href: string) => ({ type: 'link', attrs: { href } })

const whole = doc(
  paragraph(
    text('Plain, '),
    text('bold', [{ type: 'bold' }]),
    { type: 'hardBreak' },
    text('here', [link('https://example.org/')]),
  ),
  { type: 'paragraph' },
  {
    type: 'bulletList',
    content: [
      item(paragraph(text('one')), {
        type: 'orderedList',
        content: [item(paragraph(text('two')))],
      }),
    ],
  },
  { type: 'orderedList', attrs: { start: 3 }, content: [item(paragraph(text('three')))] },
  { type: 'blockquote', content: [paragraph(text('said', [{ type: 'italic' }]))] },
)

describe('a rich text', () => {
  it('is given back as it is, where all of it is known', () => {
    expect(checkRichText(whole)).toEqual({ ok: true, value: whole })
  })

  it('loses a piece of which cleaning left nothing, and keeps its neighbours', () => {
    expect(checkRichText(doc(paragraph(text('a'), text('\u202E'), text(''), text('b'))))).toEqual({
      ok: true,
      value: doc(paragraph(text('a'), text('b'))),
    })
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['words', 'text'],
    ['a list', []],
    ['an empty document', doc()],
    ['a document in a document', doc(doc(paragraph()))],
    ['an unknown node', doc({ type: 'iframe', attrs: { src: 'https://example.org' } })],
    ['an unknown mark', doc(paragraph(text('a', [{ type: 'underline' }])))],
    ['an attribute too many', doc({ type: 'paragraph', attrs: { style: 'x' }, content: [] })],
    ['a node with an event', doc({ type: 'paragraph', onclick: 'x' })],
    ['words where a block belongs', doc(text('a'))],
    ['a list without items', doc({ type: 'bulletList', content: [] })],
    ['a paragraph as a list item', doc({ type: 'bulletList', content: [paragraph()] })],
    [
      'a list item that begins with a list',
      doc({
        type: 'bulletList',
        content: [item({ type: 'bulletList', content: [item(paragraph())] })],
      }),
    ],
    [
      'a start that is no number',
      doc({ type: 'orderedList', attrs: { start: '1' }, content: [item(paragraph())] }),
    ],
    ['a script behind a link', doc(paragraph(text('a', [link('javascript:alert(1)')])))],
    [
      'a link with a target',
      doc(
        paragraph(
          text('a', [{ type: 'link', attrs: { href: 'https://example.org', target: '_top' } }]),
        ),
      ),
    ],
    ['a text that is no text', doc(paragraph({ type: 'text', text: 7 }))],
  ])('is refused whole for %s', (_name, value) => {
    expect(checkRichText(value)).toMatchObject({
      ok: false,
      failure: { code: 'richText.unreadable' },
    })
  })

  it('names the first place that does not fit', () => {
    const checked = checkRichText(doc(paragraph(text('a')), { type: 'iframe' }))
    expect(checked.ok ? '' : checked.failure.detail).toMatch(/^content\.1\b/)
  })

  it.each([maxRichTextDepth, 3000, 100_000])('is refused without harm at %d levels', (levels) => {
    let deep: unknown = paragraph(text('deep'))
    for (let level = 0; level < levels; level++) deep = { type: 'blockquote', content: [deep] }
    expect(checkRichText(doc(deep))).toMatchObject({
      ok: false,
      failure: { code: 'richText.unreadable' },
    })
  })

  it('may be nested as deep as anybody writes', () => {
    let deep: unknown = paragraph(text('deep'))
    for (let level = 0; level < 20; level++)
      deep = { type: 'bulletList', content: [item(paragraph(), deep)] }
    expect(checkRichText(doc(deep)).ok).toBe(true)
  })
})
