import { Button } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Commands } from './useCommands'

/** Opens the search over plan and library. */
export function SearchButton({ commands }: { readonly commands: Commands }) {
  const { t } = useTranslation('shell')
  return (
    <Button
      variant="default"
      size="sm"
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      onClick={commands.search}
      title={t('shell:search.hint')}
    >
      {t('shell:search.button')}
    </Button>
  )
}
