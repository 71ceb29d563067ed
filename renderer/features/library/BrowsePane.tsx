import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './BrowsePane.module.css'
import { CollectionList } from './CollectionList'
import { type Facet, type Facets, facetKinds } from './facets'
import type { Look } from './useLook'

interface BrowsePaneProps {
  readonly facets: Facets
  readonly look: Look
}

/** On the left: what to browse by, its values with how many items each has, and the collections. */
export function BrowsePane({ facets, look }: BrowsePaneProps) {
  const { t } = useTranslation('library')
  const id = useId()
  const { browsedBy, browseBy, shown } = look
  return (
    <nav className={classes.browse} aria-label={t('library:browse.name')}>
      <fieldset className={classes.kinds}>
        <legend>{t('library:browse.by')}</legend>
        {facetKinds.map((kind) => (
          <label key={kind} className={classes.kind}>
            <input
              type="radio"
              name={`${id} facet`}
              checked={browsedBy === kind}
              onChange={() => browseBy(kind)}
            />
            <span>{t(`library:browse.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className={classes.values}>
        {facets[browsedBy].map((group, index) => (
          <section key={group.title ?? index} aria-labelledby={`${id} ${index}`}>
            <h2
              id={`${id} ${index}`}
              className={group.title === null ? 'visually-hidden' : classes.groupTitle}
            >
              {group.title ?? t(`library:browse.${browsedBy}`)}
            </h2>
            <ul className={classes.list}>
              {group.facets.map((facet) => (
                <FacetButton
                  key={facet.id}
                  facet={facet}
                  isShown={'facet' in shown && shown.facet === facet.kind && shown.id === facet.id}
                  show={() => look.show({ facet: facet.kind, id: facet.id })}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <CollectionList look={look} />
    </nav>
  )
}

interface FacetButtonProps {
  readonly facet: Facet
  readonly isShown: boolean
  readonly show: () => void
}

function FacetButton({ facet: { label, name, items }, isShown, show }: FacetButtonProps) {
  const { t } = useTranslation('library')
  return (
    <li>
      <button
        type="button"
        className={classes.value}
        aria-current={isShown ? 'true' : undefined}
        onClick={show}
      >
        <span>
          {label === null ? null : <span className={classes.label}>{label}</span>} {name}
        </span>
        <span className={classes.count}>
          <span aria-hidden="true">{items.length}</span>
          <span className="visually-hidden">
            {t('library:browse.count', { count: items.length })}
          </span>
        </span>
      </button>
    </li>
  )
}
