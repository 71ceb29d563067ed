import { useTranslation } from 'react-i18next'
import type { PlanId } from '#shared/lib/ids'
import type { Library } from '#shared/template/library/Library'
import type { LibraryItem, LibraryItemKind } from '#shared/template/library/LibraryItem'
import classes from './ItemPane.module.css'
import { LinkList } from './LinkList'

interface ItemsUnderProps {
  readonly item: LibraryItem
  readonly library: Library
  readonly planId: PlanId | null
}

/** What an item belongs under, and what belongs under it, such as the questions of a factor. */
export function ItemsUnder({ item, library, planId }: ItemsUnderProps) {
  const { t } = useTranslation('library')
  const parent = item.parentRef === null ? undefined : library.items.get(item.parentRef)
  const byKind = new Map<LibraryItemKind, LibraryItem[]>()
  for (const child of library.childrenOf(item.ref))
    byKind.set(child.kind, [...(byKind.get(child.kind) ?? []), child])
  return (
    <>
      {parent ? (
        <section className={classes.part}>
          <h3>{t('library:item.under')}</h3>
          <LinkList planId={planId} links={[{ item: parent, reason: null }]} />
        </section>
      ) : null}
      {[...byKind].map(([kind, children]) => (
        <section key={kind} className={classes.part}>
          <h3>{t(`library:kinds.${kind}`)}</h3>
          <LinkList
            planId={planId}
            links={children.map((child) => ({ item: child, reason: null }))}
          />
        </section>
      ))}
    </>
  )
}
