import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './ListPane.module.css'

interface SearchFieldProps {
  readonly query: string
  readonly search: (query: string) => void
  /** Arrow down: into the list. */
  readonly onDown: () => void
}

/** Searches all packs while it is typed in. Escape empties it. */
export function SearchField({ query, search, onDown }: SearchFieldProps) {
  const { t } = useTranslation('library')
  return (
    <div className={classes.search}>
      <TextInput
        className={classes.field}
        type="search"
        aria-label={t('library:search.label')}
        placeholder={t('library:search.placeholder')}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        maxLength={200}
        value={query}
        onChange={(event) => search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault()
            onDown()
          } else if (event.key === 'Escape' && query !== '') {
            event.preventDefault()
            search('')
          }
        }}
      />
      {query === '' ? null : (
        <Button variant="default" onClick={() => search('')}>
          {t('library:search.clear')}
        </Button>
      )}
    </div>
  )
}
