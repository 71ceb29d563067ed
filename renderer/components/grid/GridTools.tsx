import { Button, Group, Text } from '@mantine/core'
import { IconClipboardText } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ColumnsMenu } from './ColumnsMenu'

interface GridToolsProps {
  readonly columns: readonly { readonly id: string; readonly label: string }[]
  readonly shown: readonly string[]
  readonly always: string
  readonly onColumns: (shown: readonly string[] | null) => void
  readonly onPaste: () => void
}

/** What stands above a grid: how it is worked, pasting, and the choice of columns. */
export function GridTools({ columns, shown, always, onColumns, onPaste }: GridToolsProps) {
  const { t } = useTranslation('grid')
  return (
    <Group justify="space-between" gap="xs" mb="xs">
      <Text size="sm" c="dimmed">
        {t('grid:hint')}
      </Text>
      <Group gap="xs">
        <Button
          variant="default"
          size="sm"
          leftSection={<IconClipboardText size={18} aria-hidden="true" />}
          onClick={onPaste}
        >
          {t('grid:paste.button')}
        </Button>
        <ColumnsMenu columns={columns} shown={shown} always={always} onChange={onColumns} />
      </Group>
    </Group>
  )
}
