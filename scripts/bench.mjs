// @ts-check
// npm run bench: how the app stands against the bare parts it is made of, as ratios measured in one run.
// node scripts/bench.mjs --only start|editor|search|export|desk|sheets (may be given several times) measures a part.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  writeBareEditor,
  writeBareList,
  writeBareSearch,
  writeBareWindow,
} from './bench/bareApp.mjs'
import { benchDesk } from './bench/deskBench.mjs'
import { driveWindow } from './bench/drivenWindow.mjs'
import { benchEditor } from './bench/editorBench.mjs'
import { benchExport } from './bench/exportBench.mjs'
import { benchSearch } from './bench/searchBench.mjs'
import { benchStart } from './bench/startBench.mjs'
import { median, resultLine } from './bench/statistics.mjs'
import { ensureAppBuilt } from './buildApp.mjs'
import { resolveElectronRuntime } from './electronRuntime.mjs'
import { runTypeScript } from './runTypeScript.mjs'
import { ensureRuntimeLibraries, ensureTestTools } from './systemLibraries.mjs'
import { hasDisplay, startXvfb } from './xvfb.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const only = process.argv.flatMap((each, at, all) => (all[at - 1] === '--only' ? [each] : []))
/** @param {string} part */
const wants = (part) => only.length === 0 || only.includes(part)

const { writeLargePlan, writeHugePlan } = await runTypeScript('scripts/bench/writeLargePlan.ts')
const folder = mkdtempSync(join(tmpdir(), 'common-ground-bench-'))
await ensureTestTools()
const runtime = await resolveElectronRuntime()
await ensureRuntimeLibraries(runtime.executablePath, { withVirtualDisplay: !hasDisplay() })
ensureAppBuilt()
const screen = hasDisplay() ? null : await startXvfb()
if (screen) process.env.DISPLAY = screen.display
const { executablePath } = runtime
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`)
say(runtime.note)

try {
  if (wants('export')) {
    const cli = join(root, 'scripts', 'export.mjs')
    const plans = new Map()
    for (const actions of [100, 200, 1000]) {
      const file = join(folder, `${actions}.cityplan`)
      await writeLargePlan(file, actions)
      plans.set(actions, file)
    }
    for (const result of benchExport({ cli, folder, plans, rounds: 5 })) say(resultLine(result))
  }
  if (wants('start')) {
    const profile = await profileWith('sample', join(root, 'samples', 'lindhaven.cityplan'))
    const bareFolder = join(folder, 'bare-window')
    writeBareWindow(bareFolder)
    for (const result of await benchStart({ executablePath, root, profile, bareFolder, rounds: 5 }))
      say(resultLine(result))
  }
  if (wants('editor')) {
    const file = join(folder, 'large.cityplan')
    await writeLargePlan(file, 200)
    const profile = await profileWith('large', file)
    const bareFolder = join(folder, 'bare-editor')
    await writeBareEditor(bareFolder)
    say(resultLine(await benchEditor({ executablePath, root, profile, bareFolder, keys: 200 })))
  }
  if (wants('search')) {
    const { libraryDocuments } = await runTypeScript('scripts/bench/libraryDocuments.ts')
    const profile = join(folder, 'profile-search')
    const bareFolder = join(folder, 'bare-search')
    await writeBareSearch(bareFolder, await libraryDocuments())
    const setup = { executablePath, root, profile, bareFolder, rounds: 3 }
    for (const result of await benchSearch(setup)) say(resultLine(result))
  }
  if (wants('sheets')) {
    const { measureSheets } = await runTypeScript('scripts/bench/sheetBench.ts')
    const { ours, theirs } = await measureSheets(21)
    const [outAndBack, bare] = [median(ours), median(theirs)]
    const most = { bar: 1.5, unit: 'ms', better: /** @type {const} */ ('at most') }
    say(
      resultLine({
        name: 'Owner sheet for 500 milestones written and read back, against the library writing the same cells bare',
        ours: outAndBack,
        theirs: bare,
        // Round by round, so that a busy moment of the machine falls on both.
        ratio: median(
          ours.map((/** @type {number} */ each, /** @type {number} */ at) => each / theirs[at]),
        ),
        ...most,
      }),
    )
    say(
      resultLine({
        name: 'Owner sheet for 500 milestones written and read back, against 2 s',
        ours: outAndBack,
        theirs: 2000,
        ...most,
        bar: 1,
      }),
    )
  }
  if (wants('desk')) {
    const file = join(folder, 'huge.cityplan')
    await writeHugePlan(file)
    const profiles = {
      sample: await profileWith('desk-sample', join(root, 'samples', 'lindhaven.cityplan')),
      huge: await profileWith('desk-huge', file),
    }
    const bareFolder = join(folder, 'bare-list')
    writeBareList(bareFolder, 600_000)
    const setup = { executablePath, root, profiles, bareFolder, rounds: 5 }
    for await (const result of benchDesk(setup)) say(resultLine(result))
  }
} finally {
  await screen?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}

/**
 * A profile in which one plan has been opened from a file, as a user would, and the app ended in order.
 * @param {string} name
 * @param {string} planFile
 */
async function profileWith(name, planFile) {
  const profile = join(folder, `profile-${name}`)
  mkdirSync(profile)
  const window = await driveWindow({ executablePath, appFolder: root, profile, args: [planFile] })
  await window.page.waitForFunction(() => location.hash.includes('/plan/'), null, {
    timeout: 60_000,
  })
  await window.page.waitForTimeout(1000)
  await window.close()
  return profile
}
