import type { Translate } from '#shared/messages/createTranslator'
import type { ItemPart } from '#shared/template/library/LibraryItem'

export interface PartInWords {
  readonly title: string
  /** One text where `isList` is false. */
  readonly texts: readonly string[]
  readonly isList: boolean
}

/** A further text of a library item under its heading, for the screen and for documents; words of the format become words of the language. */
export function partInWords(t: Translate, part: ItemPart): PartInWords {
  const title = t(`library:part.${part.key}`)
  if (part.form === 'code')
    return { title, texts: part.texts.map((code) => codeInWords(t, part, code)), isList: false }
  // A few years read better in one line.
  if (part.key === 'years') return { title, texts: [part.texts.join(', ')], isList: false }
  return { title, texts: part.texts, isList: part.form === 'list' && part.texts.length > 1 }
}

function codeInWords(t: Translate, { key }: ItemPart, code: string): string {
  switch (key) {
    case 'indicatorKind':
    case 'betterWhen':
    case 'frequency':
      return t(`common:${key}.${code}`)
    default:
      return t(`library:code.${key}.${code}`)
  }
}
