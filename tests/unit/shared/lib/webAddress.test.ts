import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeWebAddress } from '#shared/lib/webAddress'

const followed = [
  'https://example.org',
  'https://example.org/',
  'http://example.org/path?query=1#part',
  'HTTPS://EXAMPLE.ORG/Path',
  'https://example.org:8443/x',
  'https://xn--bcher-kva.example/',
  'https://bücher.example/straße',
  'https://example.org?query',
  'https://example.org#part',
  'https://example.org/a(b)c,d;e=f',
  'https://192.168.0.1/report.pdf',
  'https://[2001:db8::1]/x',
  'https://intranet/plan',
  'mailto:office@example.org',
  'MAILTO:office@example.org',
]
const refused = [
  '',
  ' ',
  'example.org',
  'www.example.org',
  '//example.org/x',
  '/etc/passwd',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'file://server/share',
  '\\\\server\\share',
  'https:\\\\example.org',
  'https:/example.org',
  'https:example.org',
  'https://',
  'https:///x',
  'https://user:password@example.org',
  'https://example.org@evil.example/',
  'https://exa mple.org',
  'https://example.org/a b',
  'ftp://example.org',
  'ms-word:ofe|u|https://example.org/x.docx',
  'smb://server/share',
  'app://common-ground/index.html',
  'blob:https://example.org/x',
  'mailto:',
  'mailto:nobody',
  'mailto:a@b@c',
  'mailto:a@b.org\r\nBcc: c@d.org',
  'mailto:a@example.org?subject=x y',
  'tel:+49123',
  `https://example.org/${'a'.repeat(2000)}`,
]

describe('a web address', () => {
  it.each(followed)('%s may be followed', (address) => {
    expect(safeWebAddress(address)).toBe(address)
    expect(safeWebAddress(`  ${address} `)).toBe(address)
  })

  it.each(refused)('%j may not', (address) => {
    expect(safeWebAddress(address)).toBeNull()
  })

  it('leads nowhere but to the web or a mailbox, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc
        .tuple(
          fc.constantFrom('javascript:', 'https://', 'mailto:', 'data:', 'file:///'),
          fc.string(),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(typed, (address) => {
        const safe = safeWebAddress(address)
        if (safe === null || !URL.canParse(safe)) return
        const { protocol, username, password } = new URL(safe)
        expect(['https:', 'http:', 'mailto:']).toContain(protocol)
        expect(username + password).toBe('')
      }),
      { numRuns: 500 },
    )
  })
})
