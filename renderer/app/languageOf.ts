import type { AppInfo } from '#shared/ipc'
import { hasCatalogue } from '#shared/messages/createTranslator'

/**
 * The language of the screen (BCP 47): the first of these that has a catalogue: forced from outside, chosen in the profile,
 * that of the computer; else English.
 */
export function languageOf(about: AppInfo | null, chosen: string | null): string {
  const wishes = [about?.language, chosen, about?.systemLocale]
  return wishes.find((wish) => wish && hasCatalogue(wish)) ?? 'en'
}
