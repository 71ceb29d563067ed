import type { Translate } from '#shared/messages/createTranslator'
import { parseSource, type Source } from '#shared/template/parseSource'

/**
 * A `source` of a template item (see parseSource) in words a reader can follow; a source of unknown form stays as it is.
 * @param understood the document that the reader knows is meant; only other documents are named
 */
export function sourceInWords(t: Translate, source: string, understood?: Source['doc']): string {
  const parsed = parseSource(source)
  if (!parsed.ok) return source
  return parsed.sources
    .map((one) =>
      one.doc === understood
        ? placeInWords(t, one)
        : t('report:source.place', {
            document: t(`report:source.document.${one.doc}`),
            place: placeInWords(t, one),
          }),
    )
    .join(t('report:tally.between'))
}

/** The document that a source names first; null where it has an unknown form. */
export function documentOf(source: string): Source['doc'] | null {
  const parsed = parseSource(source)
  return parsed.ok ? parsed.sources[0].doc : null
}

function placeInWords(t: Translate, { doc, place }: Source): string {
  const [first = '', second, third] = place.split('.')
  const number = (part: string | undefined) => (part ?? '').replace(/^\D+/, '')
  switch (doc) {
    case '001':
      if (first === 'S') return t('report:source.standard')
      if (first.startsWith('K')) return t('report:source.contextFactor', { number: number(first) })
      if (!second) return t('report:source.factor', { number: number(first) })
      return t(second.startsWith('Q') ? 'report:source.question' : 'report:source.example', {
        factor: number(first),
        number: number(second),
      })
    case '000':
      return first.startsWith('P')
        ? t('report:source.principle', { number: number(first) })
        : t('report:source.conclusion', { number: first })
    case '002':
      // The introduction stands before chapter 1 and has no number in print.
      return first === 'ch9'
        ? t('report:source.introduction', { number: second ?? '' })
        : t('report:source.lesson', { chapter: number(first), number: second ?? '' })
    case '003':
      return t(`report:source.guidePart.${first}`, { number: second ?? '' })
    case '004': {
      if (first === 'R') return t('report:source.reviewStep', { number: third ?? '' })
      const isModule = first.startsWith('M')
      const factor = isModule ? `${number(first)}.${second ?? ''}` : number(first)
      const item = isModule ? third : second
      if (!item) return t('report:source.factor', { number: factor })
      return t(item.startsWith('T') ? 'report:source.test' : 'report:source.evidence', {
        factor,
        number: number(item),
      })
    }
    case 'charter':
      return t(`report:source.commitment.${first.slice(0, 1)}`, { number: number(first) })
    case 'field':
      return t('report:source.section', { number: place })
    case 'own':
      return t('report:source.ownItem', { id: place })
  }
}
