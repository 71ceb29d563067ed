import { Button, Popover, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CellChoice } from '#shared/lib/readCell'

interface ChosenChoiceProps {
  /** What is set: the words on the button and the name of the field. */
  readonly label: string
  readonly choices: readonly CellChoice[]
  /** What stands for none of them; absent where one has to be chosen. */
  readonly none?: string
  readonly count: number
  readonly onTake: (value: string | null) => Promise<boolean>
}

const noneOfThem = ''

/** Sets one thing for all chosen rows: it is chosen in a small form, and nothing happens before that is confirmed. */
export function ChosenChoice({ label, choices, none, count, onTake }: ChosenChoiceProps) {
  const { t } = useTranslation('many')
  const [isOpen, setOpen] = useState(false)
  const [value, setValue] = useState<string | null>(null)
  const take = async () => {
    if (value === null || !(await onTake(value === noneOfThem ? null : value))) return
    setOpen(false)
    setValue(null)
  }
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      trapFocus
      returnFocus
      position="top-start"
      shadow="md"
      width={320}
    >
      <Popover.Target>
        <Button variant="default" size="compact-md" onClick={() => setOpen(!isOpen)}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <Stack gap="sm">
          <Select
            label={label}
            data-autofocus
            searchable
            allowDeselect={false}
            selectFirstOptionOnChange
            nothingFoundMessage={t('grid:noChoice')}
            comboboxProps={{ withinPortal: false }}
            value={value}
            onChange={setValue}
            data={[
              ...(none === undefined ? [] : [{ value: noneOfThem, label: none }]),
              ...choices.map((choice) => ({ value: choice.value, label: choice.label })),
            ]}
          />
          <Button disabled={value === null} onClick={() => void take()}>
            {t('many:apply', { count })}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
