import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { isBundleAddress } from './bundleAddress'
import { contentSecurityPolicy } from './contentSecurityPolicy'
import type { Bundle } from './listBundle'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

const noncePlaceholder = /__CSP_NONCE__/g

/**
 * Answers one request of the window from the list of bundled files: the file with its type and the security headers,
 * or 404 for anything that is not on the list. Each page gets a nonce of its own.
 */
export async function answerBundleRequest(
  bundle: Bundle,
  request: { readonly url: string; readonly method: string },
): Promise<Response> {
  const path = pathOf(request)
  const file = path === null ? undefined : bundle.get(path)
  if (file === undefined) return answer(404, 'text/plain; charset=utf-8', 'Not found')
  const type = contentTypes[extname(file)] ?? 'application/octet-stream'
  if (!file.endsWith('.html')) return answer(200, type, await readFile(file))
  const nonce = randomBytes(16).toString('base64')
  const page = (await readFile(file, 'utf8')).replace(noncePlaceholder, nonce)
  return answer(200, type, page, nonce)
}

function pathOf(request: { readonly url: string; readonly method: string }): string | null {
  if (request.method !== 'GET' || !isBundleAddress(request.url)) return null
  try {
    const path = decodeURIComponent(new URL(request.url).pathname)
    return path === '/' || path === '' ? '/index.html' : path
  } catch {
    return null
  }
}

function answer(status: number, type: string, body: string | Uint8Array, nonce?: string): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    status,
    headers: {
      'Content-Type': type,
      'X-Content-Type-Options': 'nosniff',
      // A page, a worker and an image opened by themselves are bound as well; without a nonce no inline style passes.
      'Content-Security-Policy': contentSecurityPolicy(nonce ?? randomBytes(16).toString('base64')),
      'Referrer-Policy': 'no-referrer',
      // The page carries a nonce; the rest has its hash in its name.
      'Cache-Control':
        nonce === undefined && status === 200 ? 'max-age=31536000, immutable' : 'no-store',
    },
  })
}
