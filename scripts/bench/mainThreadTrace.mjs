// @ts-check
import { setTimeout as pause } from 'node:timers/promises'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: any }} TraceEvent */

/**
 * How long the main thread of a page works from what a user does until the page has shown what follows from it, and has come to rest.
 * What the app does afterwards because of it (journal, counts on the rail) falls into the rest and is counted too.
 * @param {Page} page
 * @param {() => Promise<void>} act what the user does
 * @param {{ shown: string, rest?: number }} until shown: an expression that is true in the page when it shows what follows; rest: how long the
 *   page is watched after that, in milliseconds
 * @returns {Promise<{ work: number, longest: number }>} milliseconds of all tasks, and of the longest of them: time in which the thread
 *   itself worked, so that what else the machine does meanwhile does not count
 */
export async function mainThreadWork(page, act, { shown, rest = 300 }) {
  const events = await trace(page, ['toplevel', 'blink.user_timing'], async () => {
    await page.evaluate(() => void performance.mark('act-begin'))
    await act()
    await untilTrue(page, shown)
    await page.evaluate(async (after) => {
      await new Promise((later) => setTimeout(later, after))
      performance.mark('act-end')
    }, rest)
  })
  const tasks = tasksBetween(events, 'act-begin', 'act-end')
  return { work: tasks.reduce((sum, each) => sum + each, 0), longest: Math.max(0, ...tasks) }
}

/**
 * Waits until an expression is true in the page. It is looked at by timer, so that frames are drawn only where the app itself draws, and
 * handed over whole, since the page's rules refuse to make a script of a text later on.
 * @param {Page} page
 * @param {string} expression
 */
export async function untilTrue(page, expression) {
  await page.evaluate(`(async () => {
    const last = performance.now() + 30000
    while (!(${expression})) {
      if (performance.now() > last) throw new Error(${JSON.stringify(`Never true: ${expression}`)})
      await new Promise((later) => setTimeout(later, 15))
    }
  })()`)
}

/**
 * How a page keeps up while it is scrolled.
 * @param {Page} page
 * @param {() => Promise<void>} scroll
 * @returns {Promise<{ drawn: number, dropped: number, longest: number }>} frames drawn, frames in which nothing new was shown, and the
 *   milliseconds of the main thread's longest task. A frame that shows the scrolling, and only new rows later, is not dropped.
 */
export async function framesWhile(page, scroll) {
  const events = await trace(
    page,
    ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline.frame'],
    async () => {
      await page.evaluate(() => void performance.mark('act-begin'))
      await scroll()
      await page.evaluate(() => void performance.mark('act-end'))
    },
  )
  const named = (/** @type {string} */ wanted) => events.filter(({ name }) => name === wanted)
  return {
    drawn: named('DrawFrame').length,
    dropped: named('DroppedFrame').filter(({ args }) => !args?.hasPartialUpdate).length,
    longest: Math.max(0, ...tasksBetween(events, 'act-begin', 'act-end')),
  }
}

/** One task of a thread, as Chromium names it. */
const task = 'ThreadControllerImpl::RunTask'

/**
 * The milliseconds of each task of the thread that set two marks, from the one to the other.
 * @param {TraceEvent[]} events
 * @param {string} from
 * @param {string} to
 */
function tasksBetween(events, from, to) {
  const [begin, end] = [from, to].map((name) => {
    const mark = events.filter((event) => event.name === name).at(-1)
    if (!mark) throw new Error(`The trace holds no mark ${name}`)
    return mark
  })
  if (!begin || !end) return []
  return events
    .filter(({ name, pid, tid }) => name === task && pid === begin.pid && tid === begin.tid)
    .filter(({ ts }) => ts >= begin.ts && ts <= end.ts)
    .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000)
}

/**
 * What Chromium notes about a page while something is done.
 * @param {Page} page
 * @param {string[]} categories
 * @param {() => Promise<void>} work
 * @returns {Promise<TraceEvent[]>}
 */
async function trace(page, categories, work) {
  const session = await page.context().newCDPSession(page)
  /** @type {TraceEvent[]} */
  const events = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(.../** @type {any[]} */ (value)))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  })
  try {
    await work()
  } finally {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done))
    await session.send('Tracing.end')
    await Promise.race([complete, pause(30_000)])
    await session.detach()
  }
  return events
}
