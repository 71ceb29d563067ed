import { useTranslation } from 'react-i18next'
import { isShortPart } from '#shared/report/isShortPart'
import { partInWords } from '#shared/report/partInWords'
import type { LibraryItem } from '#shared/template/library/LibraryItem'
import classes from './ItemPane.module.css'

/** City, topic, years, and the short lines of an indicator, side by side. */
export function ItemFacts({ item }: { readonly item: LibraryItem }) {
  const { t } = useTranslation('library')
  const place = [item.city, item.country].filter((part) => part !== null).join(', ')
  const facts = [
    ...(place ? [{ term: t('library:fact.place'), detail: place }] : []),
    ...(item.topic === null ? [] : [{ term: t('library:fact.topic'), detail: item.topic }]),
    ...item.parts.filter(isShortPart).map((part) => {
      const { title, texts } = partInWords(t, part)
      return { term: title, detail: texts.join(', ') }
    }),
  ]
  if (facts.length === 0) return null
  return (
    <dl className={classes.facts}>
      {facts.map(({ term, detail }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
