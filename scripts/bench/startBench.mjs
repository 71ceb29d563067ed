// @ts-check
import { join } from 'node:path'
import { openWindow } from './measuredWindow.mjs'
import { median } from './statistics.mjs'

/**
 * Start to first usable screen, and the highest memory on the way: the app with the sample plan against a window with one heading.
 * The two are started in turn, so that whatever else the machine does falls on both.
 * @param {{ executablePath: string, root: string, profile: string, bareFolder: string, rounds: number }} setup profile: one that holds the sample plan
 */
export async function benchStart({ executablePath, root, profile, bareFolder, rounds }) {
  const app = { start: /** @type {number[]} */ ([]), memory: /** @type {number[]} */ ([]) }
  const bare = { start: /** @type {number[]} */ ([]), memory: /** @type {number[]} */ ([]) }
  for (let round = 0; round <= rounds; round++) {
    for (const [figures, appFolder, folder] of /** @type {const} */ ([
      [bare, bareFolder, join(bareFolder, 'profile')],
      [app, root, profile],
    ])) {
      const window = await openWindow({ executablePath, appFolder, profile: folder })
      const usableAt = await window.page.evaluate(async () => {
        for (let tries = 0; tries < 200; tries++) {
          const mark = performance.getEntriesByName('usable')[0]
          if (mark) return performance.timeOrigin + mark.startTime
          await new Promise((done) => setTimeout(done, 50))
        }
        throw new Error('The window never became usable')
      })
      const memory = window.peakMemory()
      await window.close()
      // The first round fills caches (code, shaders, files) and does not count.
      if (round === 0) continue
      figures.start.push(usableAt - window.startedAt)
      figures.memory.push(memory)
    }
  }
  return [
    {
      name: 'Start to first usable screen, sample plan, against a bare window',
      ours: median(app.start),
      theirs: median(bare.start),
      unit: 'ms',
      bar: 1.5,
      better: /** @type {const} */ ('at most'),
    },
    {
      name: 'Peak memory of all processes, sample plan, against a bare window',
      ours: median(app.memory),
      theirs: median(bare.memory),
      unit: 'MB',
      bar: 1.5,
      better: /** @type {const} */ ('at most'),
    },
  ]
}
