import { memo, useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Library } from '#shared/template/library/Library'
import type { Facet } from './facets'
import { ItemRow, type ListPlace } from './ItemRow'
import classes from './ListPane.module.css'
import { listGroups } from './listGroups'

interface FacetItemsProps {
  readonly facet: Facet
  readonly library: Library
  readonly place: ListPlace
}

/** The items of the chosen document, theme, commitment, principle or city, under their headings. */
export const FacetItems = memo(
  function FacetItems({ facet, library, place }: FacetItemsProps) {
    const { t } = useTranslation('library')
    const id = useId()
    const groups = useMemo(() => listGroups(facet, library, t), [facet, library, t])
    const pack =
      facet.kind === 'document' ? library.packs.find((each) => each.id === facet.id) : null
    return (
      <>
        <h2 className={classes.title}>{pack?.title ?? facet.name}</h2>
        {pack ? (
          <details className={classes.about}>
            <summary>{t('library:list.about')}</summary>
            <p>{pack.about}</p>
          </details>
        ) : null}
        {groups.map(({ key, title, items }, index) => (
          <section key={key} aria-labelledby={`${id} ${index}`}>
            <h3 id={`${id} ${index}`} className={classes.groupTitle}>
              {title}
            </h3>
            <ul className={classes.items}>
              {items.map((item) => (
                <ItemRow key={item.ref} item={item} place={place} words={null} />
              ))}
            </ul>
          </section>
        ))}
      </>
    )
  },
  (before, after) =>
    before.facet === after.facet &&
    before.library === after.library &&
    before.place.planId === after.place.planId &&
    before.place.itemRef === after.place.itemRef,
)
