import { Button, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLibrarySearch } from '#renderer/repositories/library'
import type { LibraryHit, LibrarySearch } from '#shared/template/library/createLibrarySearch'
import { ItemRow, type ListPlace } from './ItemRow'
import classes from './ListPane.module.css'

/** Results drawn at once: what fits a few screens, so that drawing them does not outlast a key. */
const shownAtOnce = 20

interface SearchResultsProps {
  readonly query: string
  readonly place: ListPlace
}

/** What was found in all packs, best first. */
export function SearchResults({ query, place }: SearchResultsProps) {
  const { t } = useTranslation('library')
  const search = useLibrarySearch()
  const hits = useMemo(() => search && find(search, query), [search, query])
  const [more, setMore] = useState({ query, count: shownAtOnce })
  if (more.query !== query) setMore({ query, count: shownAtOnce })
  if (!hits) return <Text role="status">{t('library:search.opening')}</Text>
  const left = hits.length - more.count
  return (
    <>
      <p role="status" className={classes.standing}>
        {hits.length > 0
          ? t('library:search.results', { count: hits.length })
          : t('library:search.none')}
      </p>
      <ol className={classes.items}>
        {hits.slice(0, more.count).map(({ item, words }) => (
          <ItemRow key={item.ref} item={item} place={place} words={words} />
        ))}
      </ol>
      {left > 0 ? (
        <Button
          variant="default"
          mt="sm"
          onClick={() => setMore({ query, count: more.count + 2 * shownAtOnce })}
        >
          {t('library:search.more', { count: Math.min(left, 2 * shownAtOnce) })}
        </Button>
      ) : null}
    </>
  )
}

/** Searches, and marks how long it took, for those who measure. */
function find(search: LibrarySearch, query: string): readonly LibraryHit[] {
  const start = performance.now()
  const hits = search.find(query)
  performance.measure('library-search', { start, end: performance.now(), detail: query })
  return hits
}
