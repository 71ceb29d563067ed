import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#renderer/components/EmptyState'
import type { PlanId } from '#shared/lib/ids'
import type { Library } from '#shared/template/library/Library'
import type { PackRef } from '#shared/template/packRef'
import classes from './ItemPane.module.css'
import { ItemView } from './ItemView'

interface ItemPaneProps {
  readonly library: Library
  readonly planId: PlanId | null
  readonly itemRef: PackRef | undefined
  readonly ownPacksHref: string | undefined
}

/** On the right: the item that the address names. */
export function ItemPane({ library, planId, itemRef, ownPacksHref }: ItemPaneProps) {
  const { t } = useTranslation('library')
  const pane = useRef<HTMLElement>(null)
  const shown = useRef(itemRef)
  // Another item begins at its top, with the keyboard in it; the first one leaves the keyboard where it is.
  useEffect(() => {
    if (shown.current === itemRef) return
    shown.current = itemRef
    pane.current?.scrollTo(0, 0)
    if (itemRef !== undefined) pane.current?.focus({ preventScroll: true })
  }, [itemRef])
  const item = itemRef === undefined ? undefined : library.items.get(itemRef)
  return (
    <section ref={pane} className={classes.pane} aria-label={t('library:item.name')} tabIndex={-1}>
      {item ? (
        <ItemView
          key={item.ref}
          item={item}
          library={library}
          planId={planId}
          ownPacksHref={ownPacksHref}
        />
      ) : itemRef === undefined ? (
        <EmptyState title={t('library:item.none')} text={t('library:item.noneText')} />
      ) : (
        <EmptyState title={t('library:item.gone')} text={t('library:item.goneText')} />
      )}
    </section>
  )
}
