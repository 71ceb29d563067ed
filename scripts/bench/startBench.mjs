// @ts-check
import { join } from 'node:path'
import { measureStart } from './measuredWindow.mjs'
import { median } from './statistics.mjs'

/**
 * Start to first usable screen, and the highest memory on the way: the app with the sample plan against a window with one heading.
 * The two are started in turn, so that whatever else the machine does falls on both.
 * @param {{ executablePath: string, root: string, profile: string, bareFolder: string, rounds: number }} setup profile: one that holds the sample plan
 */
export async function benchStart({ executablePath, root, profile, bareFolder, rounds }) {
  const bar = { bar: 1.5, better: /** @type {const} */ ('at most') }
  const bareWindow = { executablePath, appFolder: bareFolder, profile: join(bareFolder, 'profile') }
  const app = { executablePath, appFolder: root, profile }
  /** @type {{ ours: number[], theirs: number[] }} */
  const start = { ours: [], theirs: [] }
  /** @type {{ ours: number[], theirs: number[] }} */
  const memory = { ours: [], theirs: [] }
  for (let round = 0; round <= rounds; round++) {
    const theirs = await measureStart(bareWindow)
    const ours = await measureStart(app)
    // The first round fills caches (code, shaders, files) and does not count.
    if (round === 0) continue
    start.theirs.push(theirs.usableAfter)
    start.ours.push(ours.usableAfter)
  }
  for (let round = 0; round < 3; round++) {
    memory.theirs.push((await measureStart({ ...bareWindow, watchesMemory: true })).peakMemory)
    memory.ours.push((await measureStart({ ...app, watchesMemory: true })).peakMemory)
  }
  return [
    {
      name: 'Start to first usable screen, sample plan, against a bare window',
      ours: median(start.ours),
      theirs: median(start.theirs),
      unit: 'ms',
      ...bar,
    },
    {
      name: 'Peak memory of all processes, sample plan, against a bare window',
      ours: median(memory.ours),
      theirs: median(memory.theirs),
      unit: 'MB',
      ...bar,
    },
  ]
}
