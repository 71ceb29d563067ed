import { resolve } from 'node:path'
import { app, type BrowserWindow, session } from 'electron'
import { appFolders } from './AppFolders'
import { registerBundleScheme, serveBundle } from './bundle/bundleProtocol'
import { registerRequests } from './ipc/registerRequests'
import { sendToWindow } from './ipc/sendToWindow'
import { setDatabaseAsideIfAsked } from './journal/setDatabaseAside'
import { createOrderlyQuit } from './orderlyQuit'
import { handedOverFile, requestedFileIn } from './requestedFile'
import type { OpenRequests } from './requests/createRequests'
import { createWindow } from './window/createWindow'
import { guardNavigation } from './window/guardNavigation'
import { restrictSession } from './window/restrictSession'

// The order of starting up, and nothing else. What is not needed to show the window is loaded when it is first asked for.

// No text from outside, however it is written, gives all objects a property.
Object.freeze(Object.prototype)

const profile = app.commandLine.getSwitchValue('user-data-dir')
if (profile) app.setPath('userData', resolve(profile))
// As root Chromium starts only with this switch, and asking for the sandbox would end it.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
// The app is offline: no name of any other computer is ever looked up.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
registerBundleScheme()

let window: BrowserWindow | null = null
let requestedFile = requestedFileIn(process.argv.slice(1), process.cwd())
let requests: Promise<OpenRequests> | null = null
let isAsked = false
let flushWindow = async () => {}

const folders = appFolders(
  app.getPath('userData'),
  app.isPackaged ? process.resourcesPath : app.getAppPath(),
)

const quitting = createOrderlyQuit({
  // A page that has asked for nothing has nothing to write.
  askWindow: () => isAsked && sendToWindow(window, 'app:willQuit', null),
  async flush() {
    await Promise.all([flushWindow(), requests?.then((open) => open.flush())])
  },
  quit: () => app.quit(),
  later: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
  warn: (line) => process.stderr.write(`${line}\n`),
})

const loadRequests = () => {
  requests ??= import('./requests/createRequests').then(({ createRequests }) =>
    createRequests({
      folders,
      window: () => window,
      takeRequestedFile: () => {
        const file = requestedFile
        requestedFile = null
        return file
      },
      readyToQuit: () => quitting.ready(),
    }),
  )
  return requests
}

function openRequestedFile(file: string | null): void {
  if (file === null) return
  requestedFile = file
  sendToWindow(window, 'planFile:requested', null)
}

function bringForward(): void {
  if (!window || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

async function start(): Promise<void> {
  const aside = await setDatabaseAsideIfAsked(folders.setAsideRequest, folders.database, new Date())
  if (aside) process.stderr.write(`The database was set aside: ${aside}\n`)
  await app.whenReady()
  restrictSession(session.defaultSession)
  serveBundle(session.defaultSession, resolve(__dirname, '../renderer'), () => void loadRequests())
  registerRequests(() => {
    isAsked = true
    return loadRequests()
  })
  const created = await createWindow({
    preload: resolve(__dirname, '../preload/index.cjs'),
    placeFile: folders.windowPlace,
  })
  window = created.window
  flushWindow = created.flush
  window.on('close', (event) => {
    if (!quitting.wish()) event.preventDefault()
  })
  window.webContents.on('render-process-gone', () => quitting.ready())
  window.once('ready-to-show', async () => {
    const { setMenuInLanguage } = await import('./menu/setMenuInLanguage')
    setMenuInLanguage(created.window)
  })
}

if (app.requestSingleInstanceLock({ file: requestedFile })) {
  app.on('second-instance', (_event, _args, _folder, data) => {
    bringForward()
    openRequestedFile(handedOverFile(data))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openRequestedFile(handedOverFile({ file: path }))
  })
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents))
  app.on('before-quit', (event) => {
    if (!quitting.wish()) event.preventDefault()
  })
  app.on('window-all-closed', () => app.quit())
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => app.quit())
  }
  start().catch((error: unknown) => {
    process.stderr.write(`The app could not start: ${String(error)}\n`)
    app.exit(1)
  })
} else {
  // The first window has been told; this process has no more to do.
  app.exit(0)
}
