import type { Session } from 'electron'
import { isBundleAddress } from '../bundle/bundleAddress'

/** The one thing a page may ask of the system: to put text on the clipboard from our own copy buttons. */
const allowedPermissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** Everything by which a page could reach beyond itself; `app:` is answered by the bundle's handler alone. */
export const outsideSchemes = ['http', 'https', 'ws', 'wss', 'ftp', 'file'].map(
  (scheme) => `${scheme}://*/*`,
)

/** Whether a request may be made at all: only what comes with the app, and what the page made itself. */
export function isAllowedRequest(address: string): boolean {
  return /^(?:blob|data|devtools):/i.test(address) || isBundleAddress(address)
}

/** Whether a page at `origin` gets a permission (by Electron's names). */
export function isAllowedPermission(permission: string, origin: string): boolean {
  return allowedPermissions.has(permission) && isBundleAddress(origin)
}

/** Refuses all that Electron would grant by default: permissions, devices, screens, and any request beyond this computer. */
export function restrictSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) =>
    decide(isAllowedPermission(permission, details.requestingUrl)),
  )
  session.setPermissionCheckHandler((_contents, permission, origin) =>
    isAllowedPermission(permission, origin),
  )
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}))
  // Without languages as well: switched off alone, Chromium still asks its maker for a dictionary at the first start.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  // The app's own files need no leave: their handler knows nothing but its list, and asking twice would slow each start.
  session.webRequest.onBeforeRequest({ urls: outsideSchemes }, (details, decide) =>
    decide({ cancel: !isAllowedRequest(details.url) }),
  )
  session.on('will-download', (event) => event.preventDefault())
}
