import { app, BrowserWindow, nativeTheme } from 'electron'
import { isBundleAddress, startAddress } from '../bundle/bundleAddress'
import { smallestWindow } from './windowPlace'
import { readWindowPlace, rememberWindowPlace } from './windowPlaceFile'

/** Shown until the page has painted: the page's own backgrounds, so that opening does not flash. */
const backgrounds = { light: '#ffffff', dark: '#242424' } as const

/** After this many crashes of the page within a minute it is not loaded again: something else is wrong. */
const crashLimit = 3

/**
 * Opens the app's one window: no Node in the page, isolated, sandboxed. A page that crashes is loaded again; all that was
 * acknowledged is in the database and the journal. `flush` writes what is remembered of the window before the app ends.
 */
export async function createWindow(options: {
  preload: string
  placeFile: string
}): Promise<{ window: BrowserWindow; flush: () => Promise<void> }> {
  const { bounds, maximized } = await readWindowPlace(options.placeFile)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: Math.min(smallestWindow.width, bounds.width),
    minHeight: Math.min(smallestWindow.height, bounds.height),
    show: false,
    title: app.getName(),
    backgroundColor: nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light,
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      // A drop of a file elsewhere than where files are asked for must not open it.
      navigateOnDragDrop: false,
    },
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  // The page names plans in its title; the window keeps the app's.
  window.on('page-title-updated', (event) => event.preventDefault())
  const flush = rememberWindowPlace(window, options.placeFile)
  reloadAfterCrash(window)
  // An empty page is the one place that no navigation event asks about beforehand.
  window.webContents.on('did-navigate', (_event, address) => {
    if (!isBundleAddress(address)) void window.loadURL(startAddress)
  })
  void window.loadURL(startAddress)
  return { window, flush }
}

function reloadAfterCrash(window: BrowserWindow): void {
  let crashes: number[] = []
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return
    process.stderr.write(`The page ended (${details.reason}, ${details.exitCode}).\n`)
    const now = performance.now()
    crashes = [...crashes.filter((at) => now - at < 60_000), now]
    if (crashes.length <= crashLimit) setTimeout(() => window.isDestroyed() || window.reload(), 100)
  })
  window.on('unresponsive', () => process.stderr.write('The page does not answer.\n'))
}
