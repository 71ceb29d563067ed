import type { PackRef } from '#shared/template/packRef'

/**
 * What an item is. `question` covers IMPART’s tests; `practice` covers the city examples of a benchmark; `finding` covers
 * challenges. `module` heads the factors of a benchmark that a city may leave out.
 */
export type LibraryItemKind =
  | 'standard'
  | 'module'
  | 'factor'
  | 'question'
  | 'evidenceExample'
  | 'contextFactor'
  | 'term'
  | 'role'
  | 'commitment'
  | 'principle'
  | 'conclusion'
  | 'recommendation'
  | 'finding'
  | 'lesson'
  | 'practice'
  | 'fiche'
  | 'theme'

/** What a further text of an item is; a key of the message catalogue, which gives it its heading. */
export type ItemPartKey =
  | 'explanation'
  | 'statements'
  | 'rationale'
  | 'hint'
  | 'result'
  | 'limit'
  | 'years'
  | 'website'
  | 'addressee'
  | 'findingKind'
  | 'reason'
  | 'recommends'
  | 'reasons'
  | 'limits'
  | 'referencesAsPrinted'
  | 'referencesCorrected'
  | 'referenceFaults'
  | 'printFaults'
  | 'level'
  | 'indicatorKind'
  | 'unit'
  | 'numerator'
  | 'denominator'
  | 'betterWhen'
  | 'usualSource'
  | 'frequency'
  | 'breakdowns'
  | 'pitfalls'
  | 'euReference'
  | 'missing'
  | 'substitutes'

/** A further text of an item. `code`: words of the format, such as `outcome`, that the catalogue puts into words. */
export interface ItemPart {
  readonly key: ItemPartKey
  readonly form: 'text' | 'list' | 'code'
  readonly texts: readonly [string, ...string[]]
}

/** One thing the library knows, in the same shape whatever pack it stands in. */
export interface LibraryItem {
  readonly ref: PackRef
  readonly kind: LibraryItemKind
  readonly packId: string
  readonly packVersion: string
  /** How people cite it, such as `F3.Q2`, `47` or `city.4`; null where its id is a mere name. */
  readonly label: string | null
  /** Null where the item is its text, such as a question or a conclusion: show `nameOf` in lists. */
  readonly title: string | null
  readonly text: string
  readonly parts: readonly ItemPart[]
  readonly source: string
  /** The item it belongs under: the factor of a question, the principle of a conclusion, the role of a commitment. */
  readonly parentRef: PackRef | null
  readonly city: string | null
  readonly country: string | null
  /** What it is about, in the pack’s words: topic of a practice, area of a fiche, chapter of a lesson, heading of a conclusion. */
  readonly topic: string | null
  /** Of a pack that the city made or changed. */
  readonly own: boolean
  /** The commitments it is linked to, itself or through the item it belongs under, for browsing by commitment. */
  readonly commitmentRefs: readonly PackRef[]
  /** The principles it is linked to, itself or through the item it belongs under, for browsing by principle. */
  readonly principleRefs: readonly PackRef[]
}

/** The line by which an item stands in a list: its title, or its text where it has none. */
export const nameOf = (item: LibraryItem): string => item.title ?? item.text
