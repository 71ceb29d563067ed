import type { Translate } from '#shared/messages/createTranslator'
import type { FooterPiece } from './Report'

/** The sentence at the foot of each page, cut where the page numbers go. @param day the day of issue, in words */
export function footerPieces(t: Translate, day: string): FooterPiece[] {
  return t('report:document.footer', { day, page: '\u0001page\u0001', pages: '\u0001pages\u0001' })
    .split('\u0001')
    .filter(Boolean)
    .map((text) => (text === 'page' || text === 'pages' ? { field: text } : { text }))
}
