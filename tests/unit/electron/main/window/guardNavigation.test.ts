import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { guardNavigation } from '../../../../../electron/main/window/guardNavigation'

/** Events and window opening of a page, as far as they are guarded. */
class FakeContents extends EventEmitter {
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' })
  setWindowOpenHandler(handler: FakeContents['openHandler']) {
    this.openHandler = handler
  }
}

function guarded() {
  const contents = new FakeContents()
  guardNavigation(contents as unknown as WebContents)
  return contents
}

const hostile = [
  'https://evil.example/',
  'http://localhost/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'about:blank',
  'app://other/',
  'blob:https://evil.example/1',
  'ms-msdt:/id',
  'chrome://settings',
  'ftp://evil.example/',
  '',
]

describe('a page', () => {
  it('does not leave the app, by itself or by being sent', () => {
    const contents = guarded()
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      for (const url of hostile) {
        let isPrevented = false
        contents.emit(event, { url, preventDefault: () => (isPrevented = true) })
        expect(isPrevented, `${event} ${url}`).toBe(true)
      }
      let isPrevented = false
      const own = 'app://bundle/index.html'
      contents.emit(event, { url: own, preventDefault: () => (isPrevented = true) })
      expect(isPrevented, event).toBe(false)
    }
  })

  it('opens no window and embeds no other page', () => {
    const contents = guarded()
    for (const url of [...hostile, 'app://bundle/index.html']) {
      expect(contents.openHandler({ url })).toEqual({ action: 'deny' })
    }
    let isPrevented = false
    contents.emit('will-attach-webview', { preventDefault: () => (isPrevented = true) })
    expect(isPrevented).toBe(true)
  })
})
