import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { onPath } from '../../../scripts/systemLibraries.mjs'
import { hasDisplay, startXvfb } from '../../../scripts/xvfb.mjs'

describe('hasDisplay', () => {
  it('looks for X and for Wayland on Linux, and takes other systems to have one', () => {
    expect(hasDisplay({ DISPLAY: 'desk:0' }, 'linux')).toBe(true)
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
    expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false)
    expect(hasDisplay({}, 'darwin')).toBe(true)
  })

  it('does not believe a DISPLAY that nobody serves', () => {
    expect(hasDisplay({ DISPLAY: ':60123' }, 'linux')).toBe(false)
    expect(hasDisplay({ DISPLAY: ':60123.0' }, 'linux')).toBe(false)
  })
})

describe.runIf(process.platform === 'linux' && onPath('Xvfb'))('startXvfb', () => {
  it('gives each caller a display of its own and takes it down again', async () => {
    const [one, two] = await Promise.all([startXvfb(), startXvfb()])
    const sockets = [one, two].map(({ display }) => `/tmp/.X11-unix/X${display.slice(1)}`)
    expect(new Set(sockets).size).toBe(2)
    expect(sockets.map((each) => existsSync(each))).toEqual([true, true])
    expect(hasDisplay({ DISPLAY: one.display }, 'linux')).toBe(true)
    await Promise.all([one.stop(), two.stop()])
    expect(sockets.map((each) => existsSync(each))).toEqual([false, false])
  })
})
