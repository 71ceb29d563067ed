import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { type RunningApp, test } from './fixtures'
import { allScreens } from './pages/allScreens'
import { HomePage } from './pages/HomePage'
import { startAsOrdinaryUser } from './startAsOrdinaryUser'

const hostileAddresses = [
  'https://evil.example/',
  'http://localhost:9/',
  'file:///etc/passwd',
  'file://server/share/x',
  'data:text/html,<script>1</script>',
  'javascript:document.title="run"',
  'about:blank',
  'app://other/index.html',
  'app://bundle.evil.example/',
  'blob:https://evil.example/1',
  'ms-msdt:/id',
  'chrome://settings',
] as const

/** Electron has it in every version, but its types have not. */
interface LastPreferences {
  getLastWebPreferences(): Record<string, unknown>
}

/** Notes every breach of the content security policy from now on. */
async function watchViolations(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const found: string[] = []
    Object.assign(window, { foundViolations: found })
    document.addEventListener('securitypolicyviolation', (event) =>
      found.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
  return () =>
    page.evaluate(() => (window as unknown as { foundViolations: string[] }).foundViolations)
}

/** Where the window stands, and whether the app is up in it. */
function standsAt(app: RunningApp): Promise<unknown> {
  return app.electronApp.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      '({ address: location.href, title: document.title, ready: document.documentElement.dataset.ready })',
    ),
  )
}

/** Opens the sample plan and shows every screen of it. */
async function walkThrough(app: RunningApp): Promise<void> {
  await new HomePage(app.page).openSample()
  for (const screen of allScreens) {
    await app.page.evaluate((path) => {
      const plan = /#(\/plan\/[^/]+)/.exec(location.hash)?.[1] ?? ''
      location.hash = plan + path
    }, screen)
    await app.page.getByRole('heading', { level: 1 }).first().waitFor()
    await app.page.waitForTimeout(300)
  }
}

test('the window has no Node, its own world, and the sandbox', async ({ app }) => {
  const preferences = await app.electronApp.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) =>
      (window.webContents as unknown as LastPreferences).getLastWebPreferences(),
    ),
  )
  expect(preferences).toHaveLength(1)
  expect(preferences[0]).toMatchObject({
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    sandbox: true,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  })
  const seen = await app.page.evaluate(() => ({
    origin: location.origin,
    isSecure: isSecureContext,
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    bridge: Object.entries((window as unknown as { commonGround: object }).commonGround).map(
      ([name, value]) => `${name} ${typeof value}`,
    ),
  }))
  expect(seen.origin).toBe('app://bundle')
  expect(seen.isSecure).toBe(true)
  expect(seen.node).toEqual([])
  expect(seen.bridge.sort()).toEqual(
    [
      'addAttachment',
      'appInfo',
      'appendToJournal',
      'compactJournal',
      'exportOwnPack',
      'importOwnPack',
      'journalHeads',
      'listBackups',
      'listCollections',
      'listOwnPacks',
      'onMenuCommand',
      'onPlanFileRequested',
      'onWillQuit',
      'openForms',
      'openLink',
      'openPlanFile',
      'openSample',
      'openWorkbook',
      'readBackup',
      'readForms',
      'readJournal',
      'readOwnPack',
      'readyToQuit',
      'removeCollection',
      'removeOwnPack',
      'saveAttachmentCopy',
      'saveCalendar',
      'saveCollection',
      'saveDocument',
      'saveForms',
      'saveOwnPack',
      'savePlanFile',
      'saveWorkbook',
      'setDatabaseAside',
      'takeBackOwnPack',
      'takeRequestedPlanFile',
      'writeBackup',
    ].map((name) => `${name} function`),
  )
})

test('nothing can be added to all objects of the main process', async ({ app }) => {
  const result = await app.electronApp.evaluate(() => {
    const polluting = JSON.parse('{"__proto__":{"polluted":true}}') as object
    try {
      Object.assign(Object.getPrototypeOf({}), Reflect.get(polluting, '__proto__'))
    } catch {
      // Refused, as it should be.
    }
    return { isFrozen: Object.isFrozen(Object.prototype), isPolluted: 'polluted' in {} }
  })
  expect(result).toEqual({ isFrozen: true, isPolluted: false })
})

test('every permission but copying is refused', async ({ app }) => {
  const answers = await app.page.evaluate(async () => {
    const named = (error: unknown) => (error instanceof Error ? error.name : String(error))
    const refusal = (work: () => Promise<unknown>) => work().then(() => 'granted', named)
    const state = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state
    return {
      position: await new Promise((done) =>
        navigator.geolocation.getCurrentPosition(
          () => done('granted'),
          (error) => done(`refused ${error.code}`),
        ),
      ),
      camera: await refusal(() =>
        navigator.mediaDevices.getUserMedia({ video: true, audio: true }),
      ),
      screen: await refusal(() => navigator.mediaDevices.getDisplayMedia()),
      midi: await refusal(() => navigator.requestMIDIAccess({ sysex: true })),
      clipboard: await refusal(() => navigator.clipboard.readText()),
      notifications: await Notification.requestPermission(),
      states: await Promise.all(
        ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'].map(
          async (name) => `${name} ${await state(name)}`,
        ),
      ),
      copying: await state('clipboard-write'),
    }
  })
  expect(answers).toEqual({
    position: 'refused 1',
    camera: expect.stringMatching(/NotAllowedError|NotFoundError/),
    screen: expect.stringMatching(/NotAllowedError|NotSupportedError|InvalidStateError|AbortError/),
    midi: expect.stringMatching(/NotAllowedError|SecurityError/),
    clipboard: 'NotAllowedError',
    notifications: 'denied',
    states: [
      'geolocation denied',
      'notifications denied',
      'camera denied',
      'microphone denied',
      'midi denied',
      'clipboard-read denied',
    ],
    copying: 'granted',
  })
})

test('the page cannot be led elsewhere', async ({ app }) => {
  const started = await standsAt(app)
  expect(started).toMatchObject({ ready: 'true', address: 'app://bundle/index.html' })
  for (const address of hostileAddresses) {
    await app.page.evaluate((href) => {
      const link = document.createElement('a')
      link.href = href
      document.body.append(link)
      link.click()
      link.remove()
      try {
        location.href = href
      } catch {
        // Some addresses are refused by the page's own rules already.
      }
    }, address)
    await app.page.waitForTimeout(100)
    // Asked of the main process: Playwright itself would wait for the navigations that were refused.
    await expect.poll(() => standsAt(app), { message: address }).toEqual(started)
  }
})

test('the page opens no window and embeds no other page', async ({ app }) => {
  for (const address of [...hostileAddresses, 'app://bundle/index.html']) {
    const opened = await app.page.evaluate((href) => {
      try {
        return window.open(href) === null
      } catch {
        return true
      }
    }, address)
    expect(opened, address).toBe(true)
  }
  await app.page.evaluate(() => {
    for (const name of ['webview', 'iframe', 'object', 'embed']) {
      const element = document.createElement(name)
      try {
        element.setAttribute(name === 'object' ? 'data' : 'src', 'https://evil.example/')
      } catch {
        // Trusted Types refuse the addresses of plug-ins already.
      }
      document.body.append(element)
    }
  })
  await app.page.waitForTimeout(500)
  const contents = await app.electronApp.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((each) => `${each.getType()} ${each.getURL()}`),
  )
  expect(contents.filter((each) => !each.includes('devtools'))).toEqual([
    expect.stringMatching(/^window app:\/\/bundle\//),
  ])
})

test('a frame inside the page has no bridge', async ({ app }) => {
  const inFrame = await app.page.evaluate(async () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    await new Promise((done) => setTimeout(done, 200))
    const inner = frame.contentWindow as (Window & { commonGround?: unknown }) | null
    const found = inner ? 'commonGround' in inner : false
    frame.remove()
    return found
  })
  expect(inFrame).toBe(false)
})

test('the policy stands in the answer and stops what it forbids', async ({ app }) => {
  const violations = await watchViolations(app.page)
  const result = await app.page.evaluate(async () => {
    const thrown = (work: () => unknown) => {
      try {
        work()
        return 'done'
      } catch (error) {
        return error instanceof Error ? error.name : String(error)
      }
    }
    const answer = await fetch('/index.html')
    const evaluate = Reflect.get(globalThis, 'eval') as (text: string) => unknown
    return {
      policy: answer.headers.get('content-security-policy') ?? '',
      sniffing: answer.headers.get('x-content-type-options'),
      evaluated: thrown(() => evaluate('1')),
      markup: thrown(() => {
        document.createElement('div').innerHTML = '<img src=x onerror="document.title=1">'
      }),
      script: thrown(() => {
        const script = document.createElement('script')
        script.text = 'document.title = "run"'
        document.head.append(script)
      }),
      outside: await fetch('https://evil.example/').then(
        () => 'fetched',
        () => 'refused',
      ),
    }
  })
  expect(result.policy).toContain("default-src 'none'; script-src 'self'")
  expect(result.policy).toContain("require-trusted-types-for 'script'")
  expect(result.sniffing).toBe('nosniff')
  expect(result.evaluated).not.toBe('done')
  expect(result.markup).toBe('TypeError')
  expect(result.outside).toBe('refused')
  expect(await app.page.title()).not.toBe('run')
  expect((await violations()).length).toBeGreaterThan(0)
})

test('all screens keep to the policy and ask for nothing outside the app', async ({
  launch,
  freshProfile,
}) => {
  const profile = freshProfile()
  const netLog = join(profile, 'net-log.json')
  const app = await launch({ profile, args: [`--log-net-log=${netLog}`] })
  const asked: string[] = []
  app.electronApp.context().on('request', (request) => asked.push(request.url()))
  const violations = await watchViolations(app.page)
  await walkThrough(app)
  expect(await violations()).toEqual([])
  expect(app.complaints.filter((text) => /Content Security|Trusted/.test(text))).toEqual([])
  expect(asked.length).toBeGreaterThan(0)
  expect(
    asked.filter((url) => !/^(app:\/\/bundle\/|blob:app:\/\/bundle\/|data:)/.test(url)),
  ).toEqual([])
  await app.close()
  // Chromium's own log tells of requests that no page made: updates, dictionaries, look-ups of names.
  const log = readFileSync(netLog, 'utf8')
  const addresses = [...log.matchAll(/"(?:url|host|hostname)":"([^"]*)"/g)].map((match) => match[1])
  expect(log).toContain('"constants"')
  expect(
    addresses.filter((address) => !/^(?:app|blob|data|devtools):|^$/.test(address ?? '')),
  ).toEqual([])
})

test('as an ordinary user the page runs in Chromium’s real sandbox', async ({ freshProfile }) => {
  const ordinary = await startAsOrdinaryUser(freshProfile())
  test.skip(ordinary === null, 'this machine lets no ordinary user make a sandbox')
  if (!ordinary) return
  try {
    const { switches, pid, uid } = await ordinary.electronApp.evaluate(
      ({ app, BrowserWindow }) => ({
        switches: app.commandLine.hasSwitch('no-sandbox'),
        pid: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
        uid: process.getuid?.(),
      }),
    )
    expect(switches).toBe(false)
    expect(uid).not.toBe(0)
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m)
    expect(status).toMatch(/^Seccomp:\s+2$/m)
  } finally {
    await ordinary.end()
  }
})
