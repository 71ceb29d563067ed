// @ts-check
import { join } from 'node:path'
import { driveWindow } from './drivenWindow.mjs'
import { median } from './statistics.mjs'

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Key press to paint in the reasoning editor with a plan of 200 actions open, against a page that is nothing but the same editor.
 * @param {{ executablePath: string, root: string, profile: string, bareFolder: string, keys: number }} setup profile: one that holds the large plan alone
 */
export async function benchEditor({ executablePath, root, profile, bareFolder, keys }) {
  const [ours, theirs] = [
    await driveWindow({ executablePath, appFolder: root, profile }),
    await driveWindow({
      executablePath,
      appFolder: bareFolder,
      profile: join(bareFolder, 'profile'),
    }),
  ]
  try {
    await openReasoning(ours.page)
    await theirs.page.locator('.ProseMirror').click()
    /** @type {number[]} */
    const app = []
    /** @type {number[]} */
    const bare = []
    // In turns of one sentence each, so that both meet the same moods of the machine.
    for (let turn = 0; turn < Math.ceil(keys / 20); turn++) {
      bare.push(...(await typeAndMeasure(theirs.page)))
      app.push(...(await typeAndMeasure(ours.page)))
    }
    return {
      name: 'Key press to paint in the reasoning editor, 200 actions open, against a bare editor',
      ours: median(app),
      theirs: median(bare),
      unit: 'ms',
      bar: 1.3,
      better: /** @type {const} */ ('at most'),
    }
  } finally {
    await ours.close()
    await theirs.close()
  }
}

/** @param {Page} page */
async function openReasoning(page) {
  await page.evaluate(() => {
    const link = document.querySelector('a[href*="/plan/"]')
    const plan = /\/plan\/([\w-]+)/.exec(link?.getAttribute('href') ?? location.hash)?.[1]
    location.hash = `/plan/${plan}/assess/F1/F1.Q1`
  })
  await page.locator('#question-F1-Q1').getByRole('textbox', { name: 'Reasoning' }).click()
  await page.locator('.ProseMirror').first().click()
}

/**
 * @param {Page} page
 * @returns {Promise<number[]>} milliseconds from the key's event to the first moment after its frame was painted
 */
async function typeAndMeasure(page) {
  await page.bringToFront()
  await page.locator('.ProseMirror').first().focus()
  await page.evaluate(() => {
    const times = /** @type {number[]} */ ([])
    const onKey = (/** @type {KeyboardEvent} */ event) => {
      const pressedAt = event.timeStamp
      requestAnimationFrame(() => {
        const afterPaint = new MessageChannel()
        afterPaint.port1.onmessage = () => times.push(performance.now() - pressedAt)
        afterPaint.port2.postMessage(null)
      })
    }
    addEventListener('keydown', onKey, true)
    Object.assign(globalThis, {
      keyTimes: times,
      stopKeyTimes: () => removeEventListener('keydown', onKey, true),
    })
  })
  for (const key of 'a sentence of words ') {
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.waitForTimeout(37)
  }
  await page.waitForTimeout(200)
  return page.evaluate(() => {
    const global = /** @type {{ keyTimes: number[], stopKeyTimes: () => void }} */ (
      /** @type {unknown} */ (globalThis)
    )
    global.stopKeyTimes()
    return global.keyTimes
  })
}
