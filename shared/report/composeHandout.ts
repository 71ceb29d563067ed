import { type Day, formatDay, formatNumber } from '#shared/lib/dates'
import { safeWebAddress } from '#shared/lib/webAddress'
import type { Translate } from '#shared/messages/createTranslator'
import type { Collection } from '#shared/template/library/Collection'
import { euLine } from '#shared/template/library/euLine'
import type { Library } from '#shared/template/library/Library'
import type { ItemPart, LibraryItem } from '#shared/template/library/LibraryItem'
import {
  cell,
  column,
  facts,
  heading,
  list,
  paragraph,
  paragraphs,
  say,
  table,
} from './blockMakers'
import { footerPieces } from './footerPieces'
import { isShortPart } from './isShortPart'
import { itemHeading } from './itemHeading'
import { partInWords } from './partInWords'
import type { Report, ReportBlock, Text } from './Report'
import { sourceInWords } from './sourceInWords'

export interface HandoutOptions {
  /** BCP 47 tag: days and numbers take its form, and the document is marked as written in it. */
  readonly locale: string
  /** The day of issue. */
  readonly today: Day
  readonly t: Translate
}

/**
 * Decides what the handout of a collection says: its title and note, then each item with its text, its parts and its source. Pure.
 * @param library items that it no longer holds are counted at the head, and left out
 */
export function composeHandout(
  collection: Collection,
  library: Library,
  { locale, today, t }: HandoutOptions,
): Report {
  const items = collection.itemRefs.flatMap((ref) => library.items.get(ref) ?? [])
  const missing = collection.itemRefs.length - items.length
  const title = collection.title.trim() || t('library:collection.untitled')
  return {
    kind: 'handout',
    locale,
    title,
    subject: t('library:handout.subject'),
    author: t('shell:appName'),
    runningHead: title,
    footer: footerPieces(t, formatDay(today, locale)),
    unknownPart: t('report:richText.unknown'),
    blocks: [
      heading(1, 'handout', title),
      ...paragraphs(collection.note, 'lead'),
      paragraph(
        items.length > 0
          ? t('library:handout.intro', { count: items.length })
          : t('library:handout.empty'),
        'note',
      ),
      ...(missing > 0 ? [paragraph(t('library:handout.missing', { count: missing }), 'note')] : []),
      ...items.flatMap((item, index) => itemBlocks(item, index, { library, locale, t })),
    ],
  }
}

interface Printing {
  readonly library: Library
  readonly locale: string
  readonly t: Translate
}

function itemBlocks(item: LibraryItem, index: number, { library, locale, t }: Printing) {
  const pack = library.packs.find(({ id }) => id === item.packId)
  const inBrief = item.parts.filter(isShortPart).map((part) => partInWords(t, part))
  const inFull = item.parts.filter((part) => !isShortPart(part))
  const place = [item.city, item.country].filter((each) => each !== null).join(', ')
  return [
    heading(2, `item-${index + 1}`, itemHeading(t, item)),
    facts([
      [t('library:fact.kind'), t(`library:kind.${item.kind}`)],
      [t('library:fact.place'), place],
      [t('library:fact.topic'), item.topic ?? ''],
      ...inBrief.map((part) => [part.title, part.texts.join('; ')] as const),
    ]),
    ...paragraphs(item.text),
    ...inFull.flatMap((part) => partBlocks(part, locale, t)),
    paragraph(
      t('library:handout.source', {
        source: sourceInWords(t, item.source),
        pack: pack?.title ?? '',
        version: item.packVersion,
      }),
      'note',
    ),
  ]
}

function partBlocks(part: ItemPart, locale: string, t: Translate): ReportBlock[] {
  if (part.key === 'euReference') return euTable(part, locale, t)
  const { title, texts, isList } = partInWords(t, part)
  if (isList) return [paragraph([{ text: title, strong: true }], 'intro'), list(texts)]
  return texts.map((text) =>
    paragraph([
      { text: t('library:handout.partTitle', { title }), strong: true },
      ...say(' '),
      ...(part.key === 'website' ? websiteText(text) : say(text)),
    ]),
  )
}

function websiteText(printed: string): Text {
  // Printed addresses of their time mostly lack the scheme.
  const address = safeWebAddress(printed) ?? safeWebAddress(`https://${printed}`)
  return address ? [{ text: printed, href: address }] : say(printed)
}

function euTable(part: ItemPart, locale: string, t: Translate): ReportBlock[] {
  const { about, rows } = euLine(part)
  return table(
    t('library:handout.euCaption', { about }),
    [column(t('library:eu.group'), 70), column(t('library:eu.value'), 30, 'end')],
    rows.map(({ group, value }) => [cell(group), cell(formatNumber(value, locale))]),
  )
}
