import type { i18n } from 'i18next'
import { Activity, StrictMode } from 'react'
import type { Root } from 'react-dom/client'
import { StartError } from '#renderer/database/openDatabase'
import type { Profile } from '#renderer/database/profileSetting'
import { type StartReport, startDatabase } from '#renderer/database/start'
import { platform } from '#renderer/platform'
import { profile } from '#renderer/repositories/profile'
import { readAhead } from '#renderer/repositories/readAhead'
import type { AppInfo } from '#shared/ipc'
import type { PlanId } from '#shared/lib/ids'
import type { Failure } from '#shared/lib/result'
import { createMessages } from '#shared/messages/createTranslator'
import { App } from './App'
import { AppFrame } from './AppFrame'
import { ErrorBoundary } from './ErrorBoundary'
import { languageOf } from './languageOf'
import { markUsable } from './markUsable'
import { StartFailure } from './StartFailure'

/**
 * Starts in this order: what the main process says of itself and the database at the same time, then the language, then the screen.
 * The screen is drawn out of sight while the database is still compared with the journal, and shown when the two agree: nothing is
 * seen, heard or typed into before. Where the database does not open, a plain screen says so instead.
 * @param planId the plan that the first screen belongs to, or null
 * @param screen settles when the first screen's file is there
 */
export async function startApp(
  root: Root,
  planId: PlanId | null,
  screen: Promise<void>,
): Promise<void> {
  const info = platform.appInfo().catch(() => null)
  let drawn: Promise<Shown> | undefined
  const onOpen = () => {
    // Both are read while the database is compared with the journal; where that mends something, the live queries follow by themselves.
    drawn = drawOutOfSight(root, info, profile(), [screen, readAhead(planId)])
    drawn.catch(() => {})
  }
  try {
    const start = await startDatabase(
      { journal: platform, backups: platform, collections: platform, ownPacks: platform },
      { onOpen },
    )
    const shown = await drawn
    if (shown) show(root, { ...shown, start })
    // Ahead of the first command, which needs it.
    requestIdleCallback(() => void import('#renderer/database/commitChange'))
  } catch (error) {
    const messages = createMessages(languageOf(await info, null))
    const failure = failureOfStart(error)
    root.render(
      <App messages={messages}>
        <StartFailure failure={failure} />
      </App>,
    )
    document.documentElement.lang = messages.language
    markUsable()
  }
}

interface Shown {
  readonly about: AppInfo | null
  readonly messages: i18n
  /** What the start had to mend; null while that is not known, when nothing may be seen. */
  readonly start: StartReport | null
}

async function drawOutOfSight(
  root: Root,
  info: Promise<AppInfo | null>,
  settings: Promise<Profile>,
  needed: readonly Promise<void>[],
): Promise<Shown> {
  const [about, chosen] = await Promise.all([info, settings, ...needed])
  const shown = { about, messages: createMessages(languageOf(about, chosen.language)), start: null }
  show(root, shown)
  return shown
}

function failureOfStart(reason: unknown): Failure {
  return reason instanceof StartError
    ? reason.failure
    : { code: 'internal', detail: String(reason) }
}

function show(root: Root, { about, messages, start }: Shown): void {
  document.documentElement.lang = messages.language
  root.render(
    <StrictMode>
      <App messages={messages}>
        <Activity mode={start ? 'visible' : 'hidden'}>
          <ErrorBoundary>
            <AppFrame about={about} start={start} />
          </ErrorBoundary>
        </Activity>
      </App>
    </StrictMode>,
  )
}
