import type { i18n } from 'i18next'
import { type ReactNode, StrictMode } from 'react'
import type { Root } from 'react-dom/client'
import { StartError } from '#renderer/database/openDatabase'
import { startDatabase } from '#renderer/database/start'
import { platform } from '#renderer/platform'
import { profile } from '#renderer/repositories/profile'
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
 */
export async function startApp(root: Root): Promise<void> {
  const [info, started] = await Promise.allSettled([
    platform.appInfo(),
    startDatabase({ journal: platform, backups: platform }),
  ])
  const about = info.status === 'fulfilled' ? info.value : null
  if (started.status === 'fulfilled') {
    const language = languageOf(about, (await profile()).language)
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
