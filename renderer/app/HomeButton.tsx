import { Button } from '@mantine/core'
import { IconHome } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Commands } from './useCommands'

/** The way to the city's plans, at the start of every header. */
export function HomeButton({ commands }: { readonly commands: Commands }) {
  const { t } = useTranslation('menu')
  return (
    <Button
      variant="subtle"
      leftSection={<IconHome size={18} aria-hidden="true" />}
      onClick={commands.home}
    >
      {t('menu:home')}
    </Button>
  )
}
