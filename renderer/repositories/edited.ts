import type { Result } from '#shared/lib/result'

/** The outcome of a write, with a value of one's own in place of the revision. */
export function edited<T>(outcome: Result<unknown>, value: T): Result<T> {
  return outcome.ok ? { ok: true, value } : outcome
}
