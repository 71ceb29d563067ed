import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { libraryPath } from '#renderer/components/paths'
import type { PlanId } from '#shared/lib/ids'
import { sourceInWords } from '#shared/report/sourceInWords'
import { type LibraryItem, nameOf } from '#shared/template/library/LibraryItem'
import type { PackRef } from '#shared/template/packRef'
import classes from './ListPane.module.css'
import { MarkedText } from './MarkedText'
import { excerptOf } from './markWords'

/** Where a list stands, and which item is open beside it. */
export interface ListPlace {
  readonly planId: PlanId | null
  readonly itemRef: PackRef | undefined
}

interface ItemRowProps {
  readonly item: LibraryItem
  readonly place: ListPlace
  /** What the search met, to be marked and shown with its place in the source; null in a list that was not searched for. */
  readonly words: readonly string[] | null
  /** Buttons below the link. */
  readonly children?: ReactNode
}

/** An item in a list: what it is, its name, and, where it was searched for, the words that were met. */
export function ItemRow({ item, place, words, children }: ItemRowProps) {
  const { t } = useTranslation('library')
  const excerpt = words && excerptOf(item, words)
  return (
    <li className={classes.row}>
      <Link
        href={libraryPath(place.planId, item.ref)}
        className={classes.item}
        data-item-link=""
        aria-current={place.itemRef === item.ref ? 'true' : undefined}
      >
        <span className={classes.kind}>
          {item.label === null
            ? t(`library:kind.${item.kind}`)
            : t('library:heading.numbered', {
                name: t(`library:kind.${item.kind}`),
                label: item.label,
              })}
        </span>
        <span className={words ? classes.foundName : classes.name}>
          <MarkedText text={nameOf(item)} words={words} />
        </span>
        {excerpt ? (
          <span className={classes.excerpt}>
            <MarkedText text={excerpt} words={words} />
          </span>
        ) : null}
        {words ? (
          <span className={classes.source}>{sourceInWords(t, firstSource(item))}</span>
        ) : null}
      </Link>
      {children}
    </li>
  )
}

/** Where an item is drawn from several places, the first tells enough for a list. */
const firstSource = ({ source }: LibraryItem): string => source.split(' ')[0] ?? source
