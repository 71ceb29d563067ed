import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '#renderer/components/DayField'
import type { FormProps } from '#renderer/features/monitoring/formProps'
import type { Day } from '#shared/lib/dates'

interface ReachedFormProps extends FormProps {
  readonly save: (reachedOn: Day) => void
}

/** Asks when a milestone was reached; today unless said otherwise. */
export function ReachedForm({ title, locale, today, onClose, save }: ReachedFormProps) {
  const { t } = useTranslation('due')
  const [day, setDay] = useState<Day | null>(today)
  return (
    <Stack gap="md">
      <Text>{title}</Text>
      <DayField
        label={t('due:reached.day')}
        data-autofocus
        stored={day}
        save={async (value) => setDay(value)}
        locale={locale}
        edge="end"
      />
      {day !== null && day > today ? (
        <Text size="sm" c="dimmed" role="status">
          {t('due:reached.inFuture')}
        </Text>
      ) : null}
      <Group gap="xs" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common:button.cancel')}
        </Button>
        <Button disabled={day === null} onClick={() => day !== null && save(day)}>
          {t('due:reached.save')}
        </Button>
      </Group>
    </Stack>
  )
}
