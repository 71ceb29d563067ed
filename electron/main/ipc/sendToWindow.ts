import type { BrowserWindow } from 'electron'
import type { MessageChannel, Messages } from '#shared/ipc'

/** Sends a message of the contract to the window. False where there is no page to receive it. */
export function sendToWindow<C extends MessageChannel>(
  window: BrowserWindow | null,
  channel: C,
  payload: Messages[C],
): boolean {
  if (!window || window.isDestroyed() || window.webContents.isCrashed()) return false
  window.webContents.send(channel, payload)
  return true
}
