import i18next, { type i18n, type TFunction } from 'i18next'
import { type CatalogueLanguage, catalogues, sourceLanguage } from './catalogues'
import { pseudoLanguage, toPseudo } from './pseudo'

/** Gives the sentence for a key such as `report:title.actionPlan`, with its facts filled in. */
export type Translate = TFunction

/** Languages that have a complete catalogue, by base tag. */
export function catalogueLanguages(): readonly CatalogueLanguage[] {
  return Object.keys(catalogues) as CatalogueLanguage[]
}

/** Whether there is a catalogue for a BCP 47 tag: the tag itself or its base language (`en-IE` finds `en`). */
export function hasCatalogue(tag: string): boolean {
  return tag === pseudoLanguage || Object.hasOwn(catalogues, baseOf(tag))
}

/**
 * Makes an i18next instance with all catalogues for the language (BCP 47). The pseudo-language `en-XA` marks every sentence that
 * comes from a catalogue, so that a test finds text that does not. A key without sentence throws: a hole is found in tests, not by a user.
 */
export function createMessages(language: string): i18n {
  const instance = i18next.createInstance()
  const base = baseOf(language)
  const pseudo = language === pseudoLanguage
  void instance.init({
    lng: language,
    fallbackLng: sourceLanguage,
    resources: pseudo
      ? {
          [pseudoLanguage]: toPseudo(catalogues[sourceLanguage]),
          [sourceLanguage]: catalogues[sourceLanguage],
        }
      : Object.hasOwn(catalogues, base)
        ? {
            [base]: catalogues[base as CatalogueLanguage],
            [sourceLanguage]: catalogues[sourceLanguage],
          }
        : { [sourceLanguage]: catalogues[sourceLanguage] },
    ns: Object.keys(catalogues[sourceLanguage]),
    defaultNS: 'common',
    initAsync: false,
    // Its advertisement would stand on the standard output of the command line.
    showSupportNotice: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`No sentence for ${key}`)
    },
  })
  return instance
}

/** The translating function alone, for documents and the command line. */
export function createTranslator(language: string): Translate {
  return createMessages(language).t
}

function baseOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag
}
