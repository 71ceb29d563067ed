import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '#renderer/components/DayField'
import type { Day } from '#shared/lib/dates'
import type { Milestone } from '#shared/plan/Milestone'

interface ReachedDialogProps {
  /** The milestone that was set to reached; null while the dialog is closed. */
  readonly milestone: Milestone | null
  readonly locale: string
  readonly today: Day
  readonly onReached: (milestone: Milestone, reachedOn: Day) => void
  readonly onClose: () => void
}

/** Asks when a milestone was reached; today unless said otherwise. */
export function ReachedDialog({ milestone, onClose, ...rest }: ReachedDialogProps) {
  const { t } = useTranslation('plan')
  return (
    <Modal
      opened={milestone !== null}
      onClose={onClose}
      title={t('plan:reached.title')}
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      {milestone ? <ReachedForm milestone={milestone} onClose={onClose} {...rest} /> : null}
    </Modal>
  )
}

function ReachedForm(props: ReachedDialogProps & { readonly milestone: Milestone }) {
  const { milestone, locale, today, onReached, onClose } = props
  const { t } = useTranslation('plan')
  const [day, setDay] = useState<Day | null>(milestone.reachedOn ?? today)
  return (
    <Stack gap="md">
      <Text>{milestone.title.trim() || t('plan:milestone.untitled')}</Text>
      <DayField
        label={t('plan:milestone.reachedOn')}
        data-autofocus
        stored={day}
        save={async (value) => setDay(value)}
        locale={locale}
        edge="end"
      />
      {day !== null && day > today ? (
        <Text size="sm" c="dimmed" role="status">
          {t('plan:reached.inFuture')}
        </Text>
      ) : null}
      <Group gap="xs" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common:button.cancel')}
        </Button>
        <Button disabled={day === null} onClick={() => day !== null && onReached(milestone, day)}>
          {t('plan:reached.save')}
        </Button>
      </Group>
    </Stack>
  )
}
