import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerBundleRequest } from '../../../../../electron/main/bundle/answerBundleRequest'
import { listBundle } from '../../../../../electron/main/bundle/listBundle'
import { temporaryFolder } from '../../../../helpers/temporaryFolder'

async function aBundle() {
  const outside = await temporaryFolder()
  const folder = join(outside, 'renderer')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(outside, 'secret.txt'), 'secret')
  await writeFile(
    join(folder, 'index.html'),
    '<meta name="csp-nonce" content="__CSP_NONCE__"><script src="/assets/a.js"></script>',
  )
  await writeFile(join(folder, 'assets', 'a.js'), 'export const a = 1')
  await writeFile(join(folder, 'assets', 'a b.css'), 'p { margin: 0 }')
  await symlink(join(outside, 'secret.txt'), join(folder, 'assets', 'link.txt'))
  return listBundle(folder)
}

const get = async (url: string, method = 'GET') =>
  answerBundleRequest(await aBundle(), { url, method })

describe('the app’s own origin', () => {
  it('serves the page at its root and by name, and its files with their types', async () => {
    const types = {
      'app://bundle/': 'text/html; charset=utf-8',
      'app://bundle': 'text/html; charset=utf-8',
      'app://bundle/index.html?x=1': 'text/html; charset=utf-8',
      'app://bundle/assets/a.js': 'text/javascript; charset=utf-8',
      'app://bundle/assets/a%20b.css': 'text/css; charset=utf-8',
    }
    for (const [address, type] of Object.entries(types)) {
      const answer = await get(address)
      expect(answer.status, address).toBe(200)
      expect(answer.headers.get('content-type')).toBe(type)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    }
    expect(await (await get('app://bundle/assets/a.js')).text()).toBe('export const a = 1')
  })

  const hostile = [
    'app://bundle/../secret.txt',
    'app://bundle/..%2fsecret.txt',
    'app://bundle/%2e%2e/secret.txt',
    'app://bundle/%2e%2e%2fsecret.txt',
    'app://bundle/assets/..%2f..%2fsecret.txt',
    'app://bundle/..%5csecret.txt',
    'app://bundle/..\\secret.txt',
    'app://bundle//secret.txt',
    'app://bundle//etc/passwd',
    'app://bundle/%2fetc%2fpasswd',
    'app://bundle/C:/Windows/win.ini',
    'app://bundle/%00',
    'app://bundle/index.html%00.txt',
    'app://bundle/%',
    'app://bundle/%E0%A4%A',
    'app://bundle/assets',
    'app://bundle/assets/',
    'app://bundle/assets/link.txt',
    'app://bundle/INDEX.HTML',
    'app://bundle/assets/a.js/',
    'app://bundle/.git/config',
    'app://bundle/__proto__',
    'app://bundle/constructor',
    'app://other/index.html',
    'app://bundle.evil.example/index.html',
    'app://user@bundle/index.html',
    'app:///index.html',
    'https://bundle/index.html',
    'file:///etc/passwd',
    'not an address',
  ]
  it('knows only the files that were there at the start: nothing else, however it is written', async () => {
    for (const address of hostile) {
      const answer = await get(address)
      expect(answer.status, address).toBe(404)
      expect(await answer.text()).toBe('Not found')
    }
  })

  it('takes only GET', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD']) {
      expect((await get('app://bundle/', method)).status, method).toBe(404)
    }
  })

  it('gives each page a nonce of its own, in the page and in the policy', async () => {
    const nonces = new Set<string>()
    for (let count = 0; count < 5; count++) {
      const answer = await get('app://bundle/')
      const nonce = /content="([A-Za-z0-9+/=]{24})"/.exec(await answer.text())?.[1] ?? ''
      expect(answer.headers.get('content-security-policy')).toContain(
        `style-src 'self' 'nonce-${nonce}'`,
      )
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(5)
  })

  it('sends the policy with every answer', async () => {
    for (const address of ['app://bundle/', 'app://bundle/assets/a.js', 'app://bundle/none']) {
      const policy = (await get(address)).headers.get('content-security-policy') ?? ''
      const parts = policy.split('; ')
      expect(parts).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "img-src 'self' data: blob:",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-src 'none'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
          'trusted-types default ProseMirrorClipboard',
        ]),
      )
      expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
      expect(parts.filter((part) => part.includes('unsafe-inline'))).toEqual([
        "style-src-attr 'unsafe-inline'",
      ])
    }
  })
})
