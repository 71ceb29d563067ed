import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { resolveElectronRuntime } from '../../scripts/electronRuntime.mjs'
import { launchFlags } from '../../scripts/launchFlags.mjs'

const root = resolve(import.meta.dirname, '../..')

/** An app that runs on a profile of its own. */
export interface RunningApp {
  readonly electronApp: ElectronApplication
  readonly page: Page
  /** Folder of the profile: database, journal, backups. */
  readonly profile: string
  /** What the window wrote to its console as errors, and any breach of the content security policy. */
  readonly complaints: readonly string[]
  /** Ends the app as a user does, waiting for what it writes on the way out. */
  close(): Promise<void>
  /** Ends the app as a power cut does: SIGKILL to all its processes. */
  kill(): Promise<void>
}

export interface LaunchOptions {
  /** Profile to start on; a fresh one unless given. */
  profile?: string
  /** Language of the screens, `en-XA` for the pseudo-language. */
  language?: string
  args?: string[]
  env?: Record<string, string>
}

interface Fixtures {
  /** Makes a fresh profile folder, removed after the test unless it failed. */
  freshProfile: () => string
  /** Starts the app; it is ended after the test if it still runs. */
  launch: (options?: LaunchOptions) => Promise<RunningApp>
  /** An app on a fresh profile, in English. */
  app: RunningApp
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  freshProfile: async ({}, use, info) => {
    const made: string[] = []
    await use(() => {
      const profile = mkdtempSync(join(tmpdir(), 'common-ground-profile-'))
      made.push(profile)
      return profile
    })
    if (info.status === info.expectedStatus)
      for (const profile of made) await removeProfile(profile)
  },
  launch: async ({ freshProfile }, use) => {
    const started: RunningApp[] = []
    await use(async (options = {}) => {
      const app = await start({ ...options, profile: options.profile ?? freshProfile() })
      started.push(app)
      return app
    })
    for (const app of started) await app.kill()
  },
  app: async ({ launch }, use) => {
    await use(await launch())
  },
})

/** Removes a profile. The helpers of an app that was killed may still write for a moment, so one pass is not always enough. */
async function removeProfile(profile: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      rmSync(profile, { recursive: true, force: true })
      return
    } catch (error) {
      if (attempt === 50) throw error
      await new Promise((later) => setTimeout(later, 100))
    }
  }
}

async function start(options: LaunchOptions & { profile: string }): Promise<RunningApp> {
  const runtime = await resolveElectronRuntime({ say: () => {} })
  const electronApp = await _electron.launch({
    executablePath: runtime.executablePath,
    args: [
      root,
      ...launchFlags(),
      `--user-data-dir=${options.profile}`,
      '--lang=en-GB',
      ...(options.args ?? []),
    ],
    env: {
      ...(process.env as Record<string, string>),
      COMMON_GROUND_LANGUAGE: options.language ?? 'en',
      ...options.env,
    },
  })
  const page = await electronApp.firstWindow()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' })
  const main = electronApp.process()
  const ended = new Promise<void>((done) => main.once('exit', () => done()))
  return {
    electronApp,
    page,
    profile: options.profile,
    complaints,
    close: async () => {
      await electronApp.close()
      await ended
    },
    kill: async () => {
      if (main.exitCode === null && main.signalCode === null) main.kill('SIGKILL')
      await ended
    },
  }
}

/** Answers the next "save as" dialogs with a path, without showing them; null is a user who cancels. */
export async function answerSaveDialog(app: RunningApp, path: string | null): Promise<void> {
  await app.electronApp.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)
}

/** Answers the next "open" dialogs with paths, without showing them; an empty list is a user who cancels. */
export async function answerOpenDialog(app: RunningApp, paths: string[]): Promise<void> {
  await app.electronApp.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
  }, paths)
}

/** Waits until everything typed or chosen so far is acknowledged, and gives the revision it is saved at. */
export async function savedRevision(page: Page): Promise<number> {
  const state = page.getByTestId('save-state')
  await page.waitForFunction(
    () =>
      document.querySelector('[data-testid="save-state"]')?.getAttribute('data-phase') === 'saved',
  )
  return Number(await state.getAttribute('data-revision'))
}
