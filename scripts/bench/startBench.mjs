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
  /** @type {Awaited<ReturnType<typeof measureStart>>[]} */
  const app = []
  /** @type {Awaited<ReturnType<typeof measureStart>>[]} */
  const bare = []
  for (let round = 0; round <= rounds; round++) {
    const theirs = await measureStart({
      executablePath,
      appFolder: bareFolder,
      profile: join(bareFolder, 'profile'),
    })
    const ours = await measureStart({ executablePath, appFolder: root, profile })
    // The first round fills caches (code, shaders, files) and does not count.
    if (round === 0) continue
    bare.push(theirs)
    app.push(ours)
  }
  return [
    {
      name: 'Start to first usable screen, sample plan, against a bare window',
      ours: median(app.map(({ usableAfter }) => usableAfter)),
      theirs: median(bare.map(({ usableAfter }) => usableAfter)),
      unit: 'ms',
      ...bar,
    },
    {
      name: 'Peak memory of all processes, sample plan, against a bare window',
      ours: median(app.map(({ peakMemory }) => peakMemory)),
      theirs: median(bare.map(({ peakMemory }) => peakMemory)),
      unit: 'MB',
      ...bar,
    },
  ]
}
