import type { Failure } from '#shared/lib/result'
import { TimedOut } from './withWatchdog'

/**
 * Puts an error of the database into a failure. Chromium reports a full disk under many names, so only the plain case is told apart:
 * for the user every one of them means the same, not saved.
 */
export function failureOf(error: unknown): Failure {
  const name = error instanceof Error ? error.name : ''
  const detail = String(error)
  if (error instanceof TimedOut) return { code: 'save.noAnswer', detail }
  if (name === 'QuotaExceededError' || /quota/i.test(detail)) return { code: 'save.full', detail }
  return { code: 'save.failed', detail }
}
