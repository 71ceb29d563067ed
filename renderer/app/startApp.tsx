import type { i18n } from 'i18next'
import { type ReactNode, StrictMode } from 'react'
import type { Root } from 'react-dom/client'
import { StartError } from '#renderer/database/openDatabase'
import type { Profile } from '#renderer/database/profileSetting'
import { startDatabase } from '#renderer/database/start'
import { platform } from '#renderer/platform'
import { profile } from '#renderer/repositories/profile'
import { readAhead } from '#renderer/repositories/readAhead'
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
 * Where the database does not open, a plain screen says so instead.
 * @param planId the plan that the first screen belongs to, or null
 * @param screen settles when the first screen's file is there
 */
export async function startApp(
  root: Root,
  planId: PlanId | null,
  screen: Promise<void>,
): Promise<void> {
  let settings: Promise<Profile> | undefined
  let data: Promise<void> | undefined
  // Both are read while the database is compared with the journal; where that mends something, the live queries follow by themselves.
  const onOpen = () => {
    settings = profile()
    data = readAhead(planId)
  }
  const [info, started] = await Promise.allSettled([
    platform.appInfo(),
    startDatabase(
      { journal: platform, backups: platform, collections: platform, ownPacks: platform },
      { onOpen },
    ),
  ])
  const about = info.status === 'fulfilled' ? info.value : null
  if (started.status === 'fulfilled') {
    const [chosen] = await Promise.all([settings, screen, data])
    const language = languageOf(about, chosen?.language ?? null)
    show(root, createMessages(language), <AppFrame about={about} start={started.value} />)
  } else {
    const messages = createMessages(languageOf(about, null))
    show(root, messages, <StartFailure failure={failureOfStart(started.reason)} />)
    markUsable()
  }
}

function failureOfStart(reason: unknown): Failure {
  return reason instanceof StartError
    ? reason.failure
    : { code: 'internal', detail: String(reason) }
}

function show(root: Root, messages: i18n, screen: ReactNode): void {
  document.documentElement.lang = messages.language
  root.render(
    <StrictMode>
      <App messages={messages}>
        <ErrorBoundary>{screen}</ErrorBoundary>
      </App>
    </StrictMode>,
  )
}
