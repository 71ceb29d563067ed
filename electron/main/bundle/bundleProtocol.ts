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

/** Serves the built window at `app://bundle`. */
export function serveBundle(session: Session, folder: string): void {
  const listed = listBundle(folder)
  session.protocol.handle(bundleScheme, async (request) =>
    answerBundleRequest(await listed, request),
  )
}
