import { ActionIcon, Button, Checkbox, Popover, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './columnsMenu.module.css'

interface ColumnsMenuProps {
  /** All columns there are, in their order at the start. */
  readonly columns: readonly { readonly id: string; readonly label: string }[]
  /** Ids of those shown, from left to right. */
  readonly shown: readonly string[]
  /** The one that is always shown. */
  readonly always: string
  /** Null: as at the start. */
  readonly onChange: (shown: readonly string[] | null) => void
}

/** Which columns a table shows, and in which order. */
export function ColumnsMenu({ columns, shown, always, onChange }: ColumnsMenuProps) {
  const { t } = useTranslation('grid')
  const labelOf = (id: string) => columns.find((column) => column.id === id)?.label ?? ''
  const hidden = columns.flatMap(({ id }) => (shown.includes(id) ? [] : [id]))
  const move = (id: string, by: -1 | 1) => {
    const from = shown.indexOf(id)
    const rest = shown.filter((one) => one !== id)
    onChange([...rest.slice(0, from + by), id, ...rest.slice(from + by)])
  }
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus width={340}>
      <Popover.Target>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconColumns3 size={18} aria-hidden="true" />}
        >
          {t('grid:columns.button')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('grid:columns.title')}>
        <Text fw={600} mb="xs">
          {t('grid:columns.title')}
        </Text>
        <ul className={classes.list}>
          {[...shown, ...hidden].map((id) => {
            const place = shown.indexOf(id)
            const label = labelOf(id)
            return (
              <li key={id} className={classes.item}>
                <Checkbox
                  label={label}
                  checked={place !== -1}
                  disabled={id === always}
                  onChange={(event) =>
                    onChange(
                      event.currentTarget.checked
                        ? [...shown, id]
                        : shown.filter((one) => one !== id),
                    )
                  }
                />
                {place === -1 ? null : (
                  <span className={classes.moves}>
                    <ActionIcon
                      variant="subtle"
                      aria-label={t('grid:columns.up', { label })}
                      disabled={place === 0}
                      onClick={() => move(id, -1)}
                    >
                      <IconArrowUp size={16} aria-hidden="true" />
                    </ActionIcon>
                    <ActionIcon
                      variant="subtle"
                      aria-label={t('grid:columns.down', { label })}
                      disabled={place === shown.length - 1}
                      onClick={() => move(id, 1)}
                    >
                      <IconArrowDown size={16} aria-hidden="true" />
                    </ActionIcon>
                  </span>
                )}
              </li>
            )
          })}
        </ul>
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => onChange(null)}>
          {t('grid:columns.reset')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
