import { describe, expect, it } from 'vitest'
import {
  isAllowedPermission,
  isAllowedRequest,
} from '../../../../../electron/main/window/restrictSession'

// Every permission that Electron 25 to 45 can ask about.
const permissions = [
  'accessibility-events',
  'background-fetch',
  'background-sync',
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'unknown',
  'usb',
  'window-management',
]

describe('what a page may ask of the system', () => {
  it('is to put text on the clipboard, and nothing else', () => {
    expect(
      permissions.filter((permission) => isAllowedPermission(permission, 'app://bundle/')),
    ).toEqual(['clipboard-sanitized-write'])
  })

  it('is nothing at all for a page that is not the app’s', () => {
    for (const origin of ['https://example.org/', 'app://other/', 'about:blank', 'null', '']) {
      expect(isAllowedPermission('clipboard-sanitized-write', origin), origin).toBe(false)
    }
  })
})

describe('a request of a page', () => {
  it('is let through to the app’s own files and to what the page made itself', () => {
    const own = ['app://bundle/', 'app://bundle/assets/a.js', 'blob:app://bundle/1', 'data:,x']
    for (const address of own) expect(isAllowedRequest(address), address).toBe(true)
  })

  it('goes nowhere else', () => {
    const outside = [
      'https://example.org/',
      'http://localhost:9222/',
      'http://127.0.0.1/',
      'ws://example.org/',
      'wss://example.org/',
      'ftp://example.org/',
      'file:///etc/passwd',
      'file://server/share',
      'app://other/',
      'chrome://gpu',
      'chrome-extension://x/y',
      'about:blank',
      '',
    ]
    for (const address of outside) expect(isAllowedRequest(address), address).toBe(false)
  })
})
