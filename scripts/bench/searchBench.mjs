// @ts-check
import { join } from 'node:path'
import { driveWindow } from './drivenWindow.mjs'
import { percentile } from './statistics.mjs'

/** @typedef {import('@playwright/test').Page} Page */

/** What a coordinator types: single words, several words, a slip of the finger, a name without its marks, a number, a label. */
const queries = [
  'housing',
  'staff training in the city',
  'langage courses for newcomers',
  'procurement',
  'Wroclaw',
  'anti-discrimination',
  'political participation of immigrants',
  'qualifications recognised',
  '47',
  'F3.Q2',
]

/**
 * A search over all packs, measured in the app while words are typed into the library's field, against bare minisearch over the same
 * documents with the same words. Every key is a search: of the word as far as it has been typed.
 * @param {{ executablePath: string, root: string, profile: string, bareFolder: string, rounds: number }} setup
 */
export async function benchSearch({ executablePath, root, profile, bareFolder, rounds }) {
  const [ours, theirs] = [
    await driveWindow({ executablePath, appFolder: root, profile }),
    await driveWindow({
      executablePath,
      appFolder: bareFolder,
      profile: join(bareFolder, 'profile'),
    }),
  ]
  try {
    await openLibrary(ours.page)
    /** @type {number[]} */
    const app = []
    /** @type {number[]} */
    const bare = []
    for (let round = 0; round <= rounds; round++) {
      for (const query of queries) {
        const searches = await typeAndMeasure(ours.page, query)
        const same = await searchBare(
          theirs.page,
          searches.map((search) => search.query),
        )
        // The first round warms both up and does not count.
        if (round === 0) continue
        app.push(...searches.map((search) => search.duration))
        bare.push(...same)
      }
    }
    const figures = { ours: percentile(app, 0.95), unit: 'ms' }
    const most = { better: /** @type {const} */ ('at most') }
    return [
      {
        name: 'Search over all packs, p95, against a bare minisearch query with prefixes and typing errors',
        ...figures,
        theirs: percentile(bare, 0.95),
        bar: 1.5,
        ...most,
      },
      {
        name: 'Search over all packs, p95, against one frame',
        ...figures,
        theirs: 16,
        bar: 1,
        ...most,
      },
    ]
  } finally {
    await ours.close()
    await theirs.close()
  }
}

/** @param {Page} page */
async function openLibrary(page) {
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  await page.evaluate(() => {
    location.hash = '/library'
  })
  await page.getByRole('searchbox').fill('ready')
  await page.waitForFunction(() => performance.getEntriesByName('library-search').length > 0)
}

/**
 * @param {Page} page
 * @param {string} query
 * @returns {Promise<{ query: string, duration: number }[]>} every search that the app made meanwhile, in milliseconds
 */
async function typeAndMeasure(page, query) {
  await page.bringToFront()
  const field = page.getByRole('searchbox')
  await field.fill('')
  await field.focus()
  await page.evaluate(() => performance.clearMeasures('library-search'))
  await page.keyboard.type(query, { delay: 30 })
  await page.waitForFunction(
    (last) =>
      performance
        .getEntriesByName('library-search')
        .some((entry) => /** @type {PerformanceMeasure} */ (entry).detail === last),
    query,
  )
  return page.evaluate(() =>
    performance.getEntriesByName('library-search').map((entry) => ({
      query: String(/** @type {PerformanceMeasure} */ (entry).detail),
      duration: entry.duration,
    })),
  )
}

/**
 * @param {Page} page
 * @param {string[]} searched
 * @returns {Promise<number[]>} milliseconds
 */
async function searchBare(page, searched) {
  await page.bringToFront()
  return page.evaluate(async (all) => {
    const global = /** @type {{ timeSearch: (query: string) => number }} */ (
      /** @type {unknown} */ (globalThis)
    )
    const durations = []
    for (const query of all) {
      durations.push(global.timeSearch(query))
      // As between keys, the page has a moment for itself.
      await new Promise((later) => setTimeout(later, 30))
    }
    return durations
  }, searched)
}
