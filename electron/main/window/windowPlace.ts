export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the window stood when it was last closed. */
export interface WindowPlace extends Rectangle {
  readonly maximized: boolean
}

/**
 * Reads a remembered place from JSON text; null where it is not one. By hand: this runs before the window opens, and
 * loading the validator for five fields would delay it.
 */
export function parseWindowPlace(text: string): WindowPlace | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const { x, y, width, height, maximized } = value as Record<string, unknown>
  if (!isEdge(x) || !isEdge(y) || !isEdge(width) || !isEdge(height)) return null
  return {
    x,
    y,
    width: Math.max(width, 1),
    height: Math.max(height, 1),
    maximized: maximized === true,
  }
}

function isEdge(value: unknown): value is number {
  return Number.isSafeInteger(value) && Math.abs(value as number) <= 100_000
}

export const smallestWindow = { width: 900, height: 600 } as const
const usualWindow = { width: 1280, height: 860 } as const

/**
 * Where to put the window: as it was, if enough of it can be seen and taken hold of on a screen that is there now,
 * else in the middle of the first screen. Never larger than the screen, never smaller than what can be worked in.
 * `screens` are the work areas, the main one first.
 */
export function placeWindow(
  remembered: WindowPlace | null,
  screens: readonly Rectangle[],
): { bounds: Rectangle; maximized: boolean } {
  const main = screens[0] ?? { x: 0, y: 0, ...usualWindow }
  const screen = remembered ? screens.find((each) => canBeHeld(remembered, each)) : undefined
  const home = screen ?? main
  const size = remembered ?? usualWindow
  const width = within(size.width, smallestWindow.width, home.width)
  const height = within(size.height, smallestWindow.height, home.height)
  const maximized = remembered?.maximized ?? false
  if (remembered && screen) {
    return {
      bounds: {
        x: within(remembered.x, home.x, home.x + home.width - width),
        y: within(remembered.y, home.y, home.y + home.height - height),
        width,
        height,
      },
      maximized,
    }
  }
  return {
    bounds: {
      x: Math.round(home.x + (home.width - width) / 2),
      y: Math.round(home.y + (home.height - height) / 2),
      width,
      height,
    },
    maximized,
  }
}

/** Whether a good piece of the window's upper edge, by which it is moved, lies on the screen. */
function canBeHeld(window: Rectangle, screen: Rectangle): boolean {
  const left = Math.max(window.x, screen.x)
  const right = Math.min(window.x + window.width, screen.x + screen.width)
  return (
    right - left >= 100 && window.y >= screen.y - 10 && window.y <= screen.y + screen.height - 40
  )
}

/** Within the limits; where they contradict each other (a very small screen) the upper one wins. */
function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
