import { sourceLanguage } from '#shared/messages/catalogues'
import { hasCatalogue } from '#shared/messages/createTranslator'

/**
 * The language of menus and dialogs: the one forced from outside (tests), else the system's, where there is a
 * catalogue for it. `forced` is null unless one was forced that exists.
 */
export function menuLanguage(
  wished: string | undefined,
  systemLocale: string,
): { used: string; forced: string | null } {
  const forced = wished !== undefined && hasCatalogue(wished) ? wished : null
  return { used: forced ?? (hasCatalogue(systemLocale) ? systemLocale : sourceLanguage), forced }
}
