// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const settings = `{ width: 1280, height: 800, webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false } }`

const main = `
const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => {
  const window = new BrowserWindow(${settings})
  window.loadFile(require('node:path').join(__dirname, 'page', 'index.html'))
})
app.on('window-all-closed', () => app.quit())
`

/**
 * Writes an Electron app that is nothing but a window with one heading.
 * @param {string} folder
 */
export function writeBareWindow(folder) {
  mkdirSync(join(folder, 'page'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"name":"bare","version":"1.0.0","main":"main.cjs"}')
  writeFileSync(join(folder, 'main.cjs'), main)
  writeFileSync(
    join(folder, 'page', 'index.html'),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body><h1>Bare</h1><script src="page.js"></script></body></html>',
  )
  writeFileSync(
    join(folder, 'page', 'page.js'),
    "addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('usable'))))",
  )
}

/**
 * Writes an Electron app that is nothing but a window with an empty list: one element, as tall as the real list.
 * @param {string} folder
 * @param {number} height in pixels
 */
export function writeBareList(folder, height) {
  writeBareWindow(folder)
  writeFileSync(
    join(folder, 'page', 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title><style>body { margin: 0; height: 100vh; overflow-y: auto } div { height: ${height}px }</style></head><body><div></div><script src="page.js"></script></body></html>`,
  )
}

/**
 * Writes an Electron app that is nothing but a window with a Tiptap editor.
 * @param {string} folder
 */
export async function writeBareEditor(folder) {
  await writeBareBundle(
    folder,
    `import { Editor } from ${from('@tiptap/core')}
import StarterKit from ${from('@tiptap/starter-kit')}
new Editor({ element: document.querySelector('#editor'), extensions: [StarterKit], content: '<p>Some words to begin with.</p>' })
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('usable')))
`,
  )
}

/**
 * Writes an Electron app that is nothing but a window with a minisearch index of some documents: `timeSearch(query)` gives the
 * milliseconds that one search takes. It is asked, as the library is, for beginnings of words and with typing errors: without these,
 * as minisearch searches unless told, it does another work, in about a third of the time.
 * @param {string} folder
 * @param {readonly { readonly id: string }[]} documents each with words in the same further fields
 */
export async function writeBareSearch(folder, documents) {
  const fields = Object.keys(documents[0] ?? {}).filter((name) => name !== 'id')
  await writeBareBundle(
    folder,
    `import MiniSearch from ${from('minisearch')}
const index = new MiniSearch({ fields: ${JSON.stringify(fields)} })
index.addAll(${JSON.stringify(documents)})
globalThis.timeSearch = (query) => {
  const start = performance.now()
  index.search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND' })
  return performance.now() - start
}
`,
  )
}

const from = (/** @type {string} */ name) =>
  JSON.stringify(fileURLToPath(import.meta.resolve(name)))

/**
 * Writes a bare window whose page is a script, bundled as ours is.
 * @param {string} folder
 * @param {string} script
 */
async function writeBareBundle(folder, script) {
  writeBareWindow(folder)
  const source = join(folder, 'source')
  mkdirSync(source, { recursive: true })
  writeFileSync(
    join(source, 'index.html'),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body><div id="editor"></div><script type="module" src="./page.js"></script></body></html>',
  )
  writeFileSync(join(source, 'page.js'), script)
  await build({
    root: source,
    base: './',
    logLevel: 'error',
    configFile: false,
    build: { outDir: join(folder, 'page'), emptyOutDir: true, target: 'chrome114' },
  })
  // A module script does not load over file://; the built bundle needs nothing of a module.
  const { readFileSync } = await import('node:fs')
  const html = join(folder, 'page', 'index.html')
  writeFileSync(
    html,
    readFileSync(html, 'utf8').replace(/<script type="module" crossorigin/, '<script defer'),
  )
}
