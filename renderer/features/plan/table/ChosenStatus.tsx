import { Button, NativeSelect, Popover, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '#renderer/components/DayField'
import type { Day } from '#shared/lib/dates'
import { type Milestone, milestoneStatuses } from '#shared/plan/Milestone'

interface ChosenStatusProps {
  readonly count: number
  readonly locale: string
  readonly today: Day
  readonly onTake: (status: Milestone['status'], reachedOn: Day) => Promise<boolean>
}

/** Sets the status of all chosen milestones; what is reached is reached on a day. */
export function ChosenStatus({ count, locale, today, onTake }: ChosenStatusProps) {
  const { t } = useTranslation('many')
  const [isOpen, setOpen] = useState(false)
  const [status, setStatus] = useState<Milestone['status']>('underway')
  const [reachedOn, setReachedOn] = useState<Day | null>(today)
  const isReady = status !== 'reached' || reachedOn !== null
  const take = async () => {
    if (await onTake(status, reachedOn ?? today)) setOpen(false)
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
          {t('many:status')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('many:status')}>
        <Stack gap="sm">
          <NativeSelect
            label={t('many:status')}
            data-autofocus
            value={status}
            onChange={(event) => setStatus(event.currentTarget.value as Milestone['status'])}
            data={milestoneStatuses.map((value) => ({
              value,
              label: t(`common:milestoneStatus.${value}`),
            }))}
          />
          {status === 'reached' ? (
            <DayField
              label={t('many:reachedOn')}
              stored={reachedOn}
              save={async (day) => setReachedOn(day)}
              locale={locale}
              edge="end"
            />
          ) : null}
          <Button disabled={!isReady} onClick={() => void take()}>
            {t('many:apply', { count })}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
