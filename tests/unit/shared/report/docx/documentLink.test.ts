import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentLink } from '#shared/report/docx/documentLink'

describe('documentLink', () => {
  it.each([
    ['https://example.org/a?b=1&c=2#d', 'https://example.org/a?b=1&c=2#d'],
    ['http://example.org:8080/straße', 'http://example.org:8080/stra%C3%9Fe'],
    ['https://example.org/50%25', 'https://example.org/50%25'],
    ['mailto:office@example.org', 'mailto:office@example.org'],
  ])('keeps %s as a link', (address, link) => {
    expect(documentLink(address)).toBe(link)
  })

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://',
    'https://[::1',
    'https://..',
    'https://a:99999/',
    'https://user@example.org',
    'data:text/html,x',
    'www.example.org',
    '',
  ])('refuses %s', (address) => {
    expect(documentLink(address)).toBeNull()
  })

  it('gives only addresses that a browser can read too', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()), (text) => {
        const link = documentLink(text)
        if (link !== null) expect(() => new URL(link)).not.toThrow()
      }),
    )
  })
})
