import { expect, test } from 'vitest'
import { fromEditor } from '#renderer/components/fromEditor'

const text = (words: string, marks?: object[]) => ({
  type: 'text',
  text: words,
  ...(marks ? { marks } : {}),
})

test('keeps what documents can print and drops what the editor adds', () => {
  const read = fromEditor({
    type: 'doc',
    content: [
      {
        type: 'orderedList',
        attrs: { start: 3, type: null },
        content: [
          {
            type: 'listItem',
            content: [
              {
                type: 'paragraph',
                attrs: { textAlign: null },
                content: [
                  text('see', [
                    { type: 'bold', attrs: {} },
                    {
                      type: 'link',
                      attrs: {
                        href: 'https://example.org',
                        target: '_blank',
                        rel: 'x',
                        class: null,
                      },
                    },
                  ]),
                ],
              },
            ],
          },
        ],
      },
    ],
  })
  expect(read).toEqual({
    ok: true,
    value: {
      type: 'doc',
      content: [
        {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [
            {
              type: 'listItem',
              content: [
                {
                  type: 'paragraph',
                  content: [
                    text('see', [
                      { type: 'bold' },
                      { type: 'link', attrs: { href: 'https://example.org' } },
                    ]),
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  })
})

test('is null where only empty paragraphs are left', () => {
  expect(
    fromEditor({ type: 'doc', content: [{ type: 'paragraph' }, { type: 'paragraph' }] }),
  ).toEqual({ ok: true, value: null })
})

test.each(['javascript:alert(1)', 'file:///etc/passwd'])('refuses a link to %s', (href) => {
  const read = fromEditor({
    type: 'doc',
    content: [{ type: 'paragraph', content: [text('x', [{ type: 'link', attrs: { href } }])] }],
  })
  expect(read.ok ? null : read.failure.code).toBe('richText.unreadable')
})

test('refuses a node that no document can print', () => {
  expect(fromEditor({ type: 'doc', content: [{ type: 'iframe' }] }).ok).toBe(false)
})
