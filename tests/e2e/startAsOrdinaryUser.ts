import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import { resolveElectronRuntime } from '../../scripts/electronRuntime.mjs'

const root = resolve(import.meta.dirname, '../..')
/** Debian's user for what should own nothing. */
const ordinary = ['--reuid=65534', '--regid=65534', '--clear-groups']

/**
 * Starts the app without `--no-sandbox`, as the user of the tests or, where that is root, as nobody: from a copy that nobody may
 * read, in `folder`. Null where the machine lets an ordinary user make no sandbox.
 */
export async function startAsOrdinaryUser(
  folder: string,
): Promise<{ electronApp: ElectronApplication; end: () => Promise<void> } | null> {
  if (process.platform !== 'linux') return null
  const isRoot = process.getuid?.() === 0
  const prefix = isRoot ? ['setpriv', ...ordinary] : []
  const probe = [...prefix, 'unshare', '--user', '--map-root-user', 'true']
  if (spawnSync(probe[0] ?? '', probe.slice(1)).status !== 0) return null

  const runtime = await resolveElectronRuntime({ say: () => {} })
  const home = join(folder, 'home')
  mkdirSync(home, { recursive: true })
  let executablePath = runtime.executablePath
  let appFolder = root
  if (isRoot) {
    appFolder = join(folder, 'app')
    mkdirSync(appFolder)
    for (const name of ['package.json', 'out', 'samples']) {
      cpSync(join(root, name), join(appFolder, name), { recursive: true })
    }
    cpSync(dirname(runtime.executablePath), join(folder, 'electron'), { recursive: true })
    executablePath = join(folder, 'as-nobody')
    const program = join(folder, 'electron', runtime.executablePath.split('/').at(-1) ?? '')
    // Becomes the program itself, so that ending it ends the app.
    writeFileSync(
      executablePath,
      `#!/bin/sh\nexec setpriv ${ordinary.join(' ')} '${program}' "$@"\n`,
    )
    chmodSync(executablePath, 0o755)
    chmodSync(folder, 0o755)
    execFileSync('chown', ['-R', '65534:65534', home])
  }
  const electronApp = await _electron.launch({
    executablePath,
    // Without this Playwright itself gives --no-sandbox.
    chromiumSandbox: true,
    args: [appFolder, '--disable-dev-shm-usage', `--user-data-dir=${join(home, 'profile')}`],
    env: {
      ...(process.env as Record<string, string>),
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
      COMMON_GROUND_LANGUAGE: 'en',
    },
  })
  const page = await electronApp.firstWindow()
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' })
  return { electronApp, end: () => electronApp.close() }
}
