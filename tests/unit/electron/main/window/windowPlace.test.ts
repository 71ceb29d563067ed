import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseWindowPlace, placeWindow } from '../../../../../electron/main/window/windowPlace'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const left = { x: -1280, y: 0, width: 1280, height: 1024 }
const place = { x: 100, y: 80, width: 1200, height: 800, maximized: false }

describe('the place of the window', () => {
  it('is the one it had', () => {
    expect(placeWindow(place, [screen])).toEqual({
      bounds: { x: 100, y: 80, width: 1200, height: 800 },
      maximized: false,
    })
    expect(placeWindow({ ...place, x: -1200 }, [screen, left]).bounds.x).toBe(-1200)
  })

  it('is the middle of the first screen the first time', () => {
    expect(placeWindow(null, [screen])).toEqual({
      bounds: { x: 320, y: 110, width: 1280, height: 860 },
      maximized: false,
    })
  })

  it('is on a screen that is there, when the one it was on is gone', () => {
    for (const lost of [{ x: -1200 }, { x: 3000 }, { y: -900 }, { y: 5000 }]) {
      const { bounds } = placeWindow({ ...place, ...lost }, [screen])
      expect(bounds).toEqual({ x: 360, y: 140, width: 1200, height: 800 })
    }
  })

  it('always lies within a screen and is never larger than it', () => {
    const rectangle = fc.record({
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
      width: fc.integer({ min: 1, max: 6000 }),
      height: fc.integer({ min: 1, max: 4000 }),
    })
    const remembered = fc.option(
      fc.tuple(rectangle, fc.boolean()).map(([each, maximized]) => ({ ...each, maximized })),
    )
    const screens = fc.array(
      rectangle.map((each) => ({
        ...each,
        width: each.width + 320,
        height: each.height + 240,
      })),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(remembered, screens, (window, all) => {
        const { bounds } = placeWindow(window, all)
        const isWithin = all.some(
          (each) =>
            bounds.x >= each.x &&
            bounds.y >= each.y &&
            bounds.x + bounds.width <= each.x + each.width &&
            bounds.y + bounds.height <= each.y + each.height,
        )
        expect(isWithin).toBe(true)
        for (const value of Object.values(bounds)) expect(Number.isInteger(value)).toBe(true)
      }),
    )
  })

  it('is read back as it was written, and from nothing else', () => {
    expect(parseWindowPlace(JSON.stringify(place))).toEqual(place)
    const others = ['', 'null', '1', '[]', '{}', '{"x":1}', '{"x":"1","y":1,"width":1,"height":1}']
    const numbers = [1e9, 0.5, null].map((x) => JSON.stringify({ ...place, x }))
    for (const text of [...others, ...numbers]) expect(parseWindowPlace(text), text).toBeNull()
  })
})
