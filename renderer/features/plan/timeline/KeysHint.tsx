import { Button, Popover, Text } from '@mantine/core'
import { IconKeyboard } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** A button that tells which keys work here. */
export function KeysHint({ text }: { readonly text: string }) {
  const { t } = useTranslation('plan')
  return (
    <Popover position="bottom-end" shadow="md" width={360} withArrow>
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconKeyboard size={18} aria-hidden="true" />}
        >
          {t('plan:views.keys')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('plan:views.keys')}>
        <Text size="sm">{text}</Text>
      </Popover.Dropdown>
    </Popover>
  )
}
