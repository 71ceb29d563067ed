import type { i18n, TFunction } from 'i18next'
import type { Failure } from '#shared/lib/result'

/** The sentence for a failure: what happened, what is safe, what to do. An unforeseen code gets the general sentence. */
export function failureWords(
  failure: Failure,
  messages: { readonly t: TFunction; readonly i18n: i18n },
): string {
  const key = `failure:${failure.code}`
  return messages.i18n.exists(key)
    ? messages.t(key, { ...failure.values })
    : messages.t('failure:internal')
}
