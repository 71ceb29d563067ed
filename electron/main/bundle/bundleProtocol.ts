import { protocol, type Session } from 'electron'
import { answerBundleRequest } from './answerBundleRequest'
import { bundleScheme } from './bundleAddress'
import { listBundle } from './listBundle'

/** Makes `app:` a scheme with its own secure origin and database. Must run before the app is ready. */
export function registerBundleScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: bundleScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/**
 * Serves the built window at `app://bundle`.
 * @param afterFirst called when the first answer is on its way: the page's process is now starting, and this one has a moment to spare
 */
export function serveBundle(session: Session, folder: string, afterFirst: () => void): void {
  const listed = listBundle(folder)
  let isFirst = true
  session.protocol.handle(bundleScheme, async (request) => {
    const answer = await answerBundleRequest(await listed, request)
    if (isFirst) setTimeout(afterFirst, 5)
    isFirst = false
    return answer
  })
}
