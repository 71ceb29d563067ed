import { readFile } from 'node:fs/promises'
import { type BrowserWindow, screen } from 'electron'
import { atomicWrite } from '../files/atomicWrite'
import { parseWindowPlace, placeWindow, type WindowPlace } from './windowPlace'

/** Where the next window goes, from what was remembered in `path` and the screens that are there now. */
export async function readWindowPlace(path: string): Promise<ReturnType<typeof placeWindow>> {
  const remembered = await readFile(path, 'utf8').then(parseWindowPlace, () => null)
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((each) => each.id !== main.id)
  return placeWindow(
    remembered,
    [main, ...others].map((each) => each.workArea),
  )
}

/**
 * Remembers where the window stands whenever it comes to rest. A place that cannot be written is not worth a message.
 * @returns writes at once what is not yet written; called before the app ends
 */
export function rememberWindowPlace(window: BrowserWindow, path: string): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const write = async () => {
    timer = undefined
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return
    const place: WindowPlace = { ...window.getNormalBounds(), maximized: window.isMaximized() }
    await atomicWrite(path, `${JSON.stringify(place)}\n`)
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void write(), 1000)
  }
  window.on('resize', later)
  window.on('move', later)
  return async () => {
    if (timer === undefined) return
    clearTimeout(timer)
    await write()
  }
}
