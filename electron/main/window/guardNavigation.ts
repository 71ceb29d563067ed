import type { WebContents } from 'electron'
import { isBundleAddress } from '../bundle/bundleAddress'

/**
 * Keeps a page where it is: no leaving for another origin, no new windows, no embedded pages. Within the app the address
 * changes by its `#` part only, which no navigation event is about.
 */
export function guardNavigation(contents: WebContents): void {
  const stay = (event: { preventDefault(): void; readonly url: string }) => {
    if (!isBundleAddress(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
