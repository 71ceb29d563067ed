import { Button, Checkbox, Group, NativeSelect, NumberInput, Popover, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Shift } from '#renderer/repositories/manyActions'
import classes from './chosenBar.module.css'

interface ChosenMoveProps {
  readonly count: number
  /** Whether the milestones within can move along. */
  readonly withMilestones: boolean
  readonly onTake: (by: Shift, withMilestones: boolean) => Promise<boolean>
}

const units = ['day', 'week', 'month'] as const
/** Ten years of months: more is a slip of the finger. */
const most = 120

/** Moves the dates of all chosen rows by days, weeks or months, later or earlier. */
export function ChosenMove({ count, withMilestones, onTake }: ChosenMoveProps) {
  const { t } = useTranslation('many')
  const [isOpen, setOpen] = useState(false)
  const [by, setBy] = useState<number | string>(1)
  const [unit, setUnit] = useState<Shift['unit']>('month')
  const [direction, setDirection] = useState<'later' | 'earlier'>('later')
  const [isAlong, setAlong] = useState(true)
  const steps = typeof by === 'number' && Number.isInteger(by) && by >= 1 && by <= most ? by : null
  const take = async () => {
    if (steps === null) return
    const shift = { count: direction === 'later' ? steps : -steps, unit }
    if (await onTake(shift, withMilestones && isAlong)) setOpen(false)
  }
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      trapFocus
      returnFocus
      position="top-start"
      shadow="md"
      width={360}
    >
      <Popover.Target>
        <Button variant="default" size="compact-md" onClick={() => setOpen(!isOpen)}>
          {t('many:move.button')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('many:move.button')}>
        <Stack gap="sm">
          <Group gap="xs" wrap="nowrap" align="flex-end">
            <NumberInput
              label={t('many:move.by')}
              data-autofocus
              className={classes.number}
              min={1}
              max={most}
              allowDecimal={false}
              value={by}
              onChange={setBy}
            />
            <NativeSelect
              label={t('many:move.unit')}
              value={unit}
              onChange={(event) => setUnit(event.currentTarget.value as Shift['unit'])}
              data={units.map((value) => ({ value, label: t(`many:move.${value}`) }))}
            />
            <NativeSelect
              label={t('many:move.direction')}
              value={direction}
              onChange={(event) => setDirection(event.currentTarget.value as typeof direction)}
              data={(['later', 'earlier'] as const).map((value) => ({
                value,
                label: t(`many:move.${value}`),
              }))}
            />
          </Group>
          {withMilestones ? (
            <Checkbox
              label={t('many:move.along')}
              checked={isAlong}
              onChange={(event) => setAlong(event.currentTarget.checked)}
            />
          ) : null}
          <Button disabled={steps === null} onClick={() => void take()}>
            {t('many:apply', { count })}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
