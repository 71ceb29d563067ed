import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanId } from '#shared/lib/ids'
import type { Library } from '#shared/template/library/Library'
import type { LibraryItem } from '#shared/template/library/LibraryItem'
import classes from './ItemPane.module.css'
import { LinkList } from './LinkList'
import { linkGroups } from './linkGroups'

interface ItemLinksProps {
  readonly item: LibraryItem
  readonly library: Library
  readonly planId: PlanId | null
}

/** Everything an item is linked to, by the kind of link, each with its reason. */
export function ItemLinks({ item, library, planId }: ItemLinksProps) {
  const { t } = useTranslation('library')
  const groups = useMemo(() => linkGroups(item, library), [item, library])
  return (
    <section className={classes.links}>
      <h3 className={classes.linksTitle}>{t('library:link.title')}</h3>
      {groups.length === 0 ? <p className={classes.quiet}>{t('library:link.none')}</p> : null}
      {groups.map(({ kind, direction, links }) => (
        <section key={`${kind} ${direction}`} className={classes.part}>
          <h4>{t(`library:link.${kind}.${direction}`)}</h4>
          <LinkList planId={planId} links={links} />
        </section>
      ))}
    </section>
  )
}
