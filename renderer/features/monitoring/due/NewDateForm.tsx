import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '#renderer/components/DayField'
import { GrowingTextarea } from '#renderer/components/GrowingTextarea'
import type { FormProps } from '#renderer/features/monitoring/formProps'
import { type Day, formatDay } from '#shared/lib/dates'

interface NewDateFormProps extends FormProps {
  readonly before: Day | null
  readonly save: (dueOn: Day, why: string) => void
}

/** Asks for another due date, and why it moves. */
export function NewDateForm(props: NewDateFormProps) {
  const { title, before, locale, today, onClose, save } = props
  const { t } = useTranslation('due')
  const [day, setDay] = useState<Day | null>(before)
  const [why, setWhy] = useState('')
  const reason = why.trim()
  return (
    <Stack gap="md">
      <div>
        <Text>{title}</Text>
        {before ? (
          <Text size="sm" c="dimmed">
            {t('due:date.before', { day: formatDay(before, locale) })}
          </Text>
        ) : null}
      </div>
      <DayField
        label={t('due:date.day')}
        data-autofocus
        stored={day}
        save={async (value) => setDay(value)}
        locale={locale}
        edge="end"
      />
      {day !== null && day < today ? (
        <Text size="sm" c="dimmed" role="status">
          {t('due:date.past')}
        </Text>
      ) : null}
      <GrowingTextarea
        label={t('due:date.why')}
        description={t('due:date.whyNote')}
        minRows={2}
        maxLength={4000}
        required
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <Group gap="xs" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common:button.cancel')}
        </Button>
        <Button
          disabled={day === null || day === before || reason === ''}
          onClick={() => day !== null && save(day, reason)}
        >
          {t('due:date.save')}
        </Button>
      </Group>
    </Stack>
  )
}
