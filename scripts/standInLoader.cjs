// Stands in the stand-in runtime's `resources/app` and does what Electron's own default app does for `electron FOLDER`:
// loads the app folder named on the command line (or in COMMON_GROUND_APP) under that app's own name and version.
// CommonJS for the old runtime; Electron copies it, nothing of ours imports it.
'use strict'

const { app } = require('electron')
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')

const folder = appFolder(process.argv.slice(1)) ?? process.env.COMMON_GROUND_APP
if (!folder) {
  process.stderr.write('Name the app folder to run: electron FOLDER [arguments]\n')
  process.exit(1)
}

const appPath = path.resolve(folder)
const manifest = JSON.parse(fs.readFileSync(path.join(appPath, 'package.json'), 'utf8'))

// As in Electron's default app: tells the app that its arguments start one place later than when packaged.
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
if (manifest.version) app.setVersion(manifest.version)
app.setName(manifest.productName ?? manifest.name)
app.setDesktopName?.(manifest.desktopName ?? `${app.getName()}.desktop`)
app.setAppPath(appPath)

for (let at = 1; at < process.argv.length - 1; at++) {
  if (process.argv[at] === '-r' || process.argv[at] === '--require')
    require(path.resolve(process.argv[at + 1]))
}

Module._load(appPath, Module, true)

/** The first argument that names a folder with a package.json; switches before it belong to Chromium or to Node. */
function appFolder(args) {
  for (let at = 0; at < args.length; at++) {
    if (args[at] === '-r' || args[at] === '--require') at++
    else if (!args[at].startsWith('-'))
      return fs.existsSync(path.join(args[at], 'package.json')) ? args[at] : undefined
  }
  return undefined
}
