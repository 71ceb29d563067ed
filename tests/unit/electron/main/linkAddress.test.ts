import { describe, expect, it } from 'vitest'
import { linkAddress } from '../../../../electron/main/linkAddress'

const allowed: readonly (readonly [string, string])[] = [
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/a/b?c=d#e', 'https://example.org/a/b?c=d#e'],
  ['HTTPS://Example.ORG/Path', 'https://example.org/Path'],
  ['https://example.org:8443/x', 'https://example.org:8443/x'],
  ['https://xn--mnchen-3ya.de/', 'https://xn--mnchen-3ya.de/'],
  ['https://münchen.de/', 'https://xn--mnchen-3ya.de/'],
  ['https://example.org/%D8%A7', 'https://example.org/%D8%A7'],
  ['https://192.0.2.1/', 'https://192.0.2.1/'],
  ['mailto:office@example.org', 'mailto:office@example.org'],
  [
    'mailto:office@example.org?subject=Plan%202027',
    'mailto:office@example.org?subject=Plan%202027',
  ],
  [`https://example.org/${'a'.repeat(1900)}`, `https://example.org/${'a'.repeat(1900)}`],
]

const refused: readonly string[] = [
  '',
  'example.org',
  'http://example.org',
  'ftp://example.org/file',
  'file:///etc/passwd',
  'file://server/share',
  '\\\\server\\share',
  '//example.org',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'app://bundle/index.html',
  'about:blank',
  'chrome://settings',
  'ms-msdt:/id PCWDiagnostic',
  'ms-officecmd:%7B%7D',
  'search-ms:query=x',
  'smb://server/share',
  'tel:+3212345',
  'ssh://example.org',
  'vscode://file/etc/passwd',
  'steam://run/1',
  'https://',
  'https:///example.org',
  'https:example.org',
  'https:\\\\example.org',
  'https://user:secret@example.org/',
  'https://bank.example@evil.example/',
  'https://example.org/\u0000',
  'https://example.org/ x',
  'https://example.org/\u202Egpj.exe',
  'https://exa\u200Bmple.org/',
  'https://[::1',
  'mailto:',
  'mailto:nobody',
  'mailto://example.org',
  'mailto:a@b@c',
  'mailto:a@example.org?subject=x&attachment=/etc/passwd',
  'mailto:a@example.org?Attach=x',
  `https://example.org/${'a'.repeat(2000)}`,
  `https://example.org/${'ä'.repeat(900)}`,
]

describe('a link out of the app', () => {
  it('is followed to web pages over https and to mail addresses, in their full form', () => {
    for (const [address, full] of allowed) expect(linkAddress(address), address).toBe(full)
  })

  it('is followed nowhere else', () => {
    for (const address of refused) expect(linkAddress(address), address).toBeNull()
    expect(allowed.length + refused.length).toBeGreaterThanOrEqual(40)
  })
})
