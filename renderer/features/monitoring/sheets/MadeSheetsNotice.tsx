import { Alert, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MadeSheets } from './makeOwnerSheets'

/** How many names of files are told. */
const mostNames = 5

/** Says where the sheets are, and what comes next. */
export function MadeSheetsNotice({ made }: { readonly made: MadeSheets }) {
  const { t } = useTranslation('sheets')
  const told = made.names.slice(0, mostNames).join(', ')
  const more = made.names.length - mostNames
  return (
    <Alert variant="light" icon={<IconCheck aria-hidden="true" />}>
      <Text size="sm">
        {t('sheets:ask.made', {
          count: made.owners,
          folder: made.folder,
          names: more > 0 ? t('sheets:ask.andMore', { names: told, count: more }) : told,
        })}
      </Text>
      <Text size="sm">{t('sheets:ask.next')}</Text>
    </Alert>
  )
}
