import { Button, Checkbox, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOutcome } from '#renderer/components/useOutcome'
import classes from '#renderer/features/monitoring/due/due.module.css'
import { useOwnerNames } from '#renderer/repositories/ownerNames'
import type { OwnerId, PlanId } from '#shared/lib/ids'
import type { CalendarChoice } from '#shared/report/calendar/calendarWriting'
import { saveCalendar } from './saveCalendar'

interface CalendarDialogProps {
  readonly planId: PlanId
  readonly opened: boolean
  /** Whose dates are proposed; null for everybody’s. */
  readonly ownerId: OwnerId | null
  readonly onClose: () => void
}

/** Chooses which dates go into a calendar file, and writes it. */
export function CalendarDialog({ planId, opened, ownerId, onClose }: CalendarDialogProps) {
  const { t } = useTranslation('due')
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('due:calendar.title')}
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      {opened ? <CalendarForm planId={planId} ownerId={ownerId} onClose={onClose} /> : null}
    </Modal>
  )
}

const reminders = ['none', '0', '1', '7', '14', '30'] as const
const parts = ['milestones', 'values', 'reviews'] as const

function CalendarForm({ planId, ownerId, onClose }: Omit<CalendarDialogProps, 'opened'>) {
  const { t } = useTranslation('due')
  const settle = useOutcome()
  const names = useOwnerNames(planId)
  const [saving, setSaving] = useState(false)
  const [choice, setChoice] = useState<CalendarChoice>({
    ownerId,
    asDeputy: false,
    milestones: true,
    values: true,
    reviews: true,
    remindBefore: 7,
    withPersons: false,
  })
  const set = (fields: Partial<CalendarChoice>) => setChoice((before) => ({ ...before, ...fields }))
  const save = async () => {
    setSaving(true)
    const saved = await settle(saveCalendar(planId, choice))
    setSaving(false)
    if (!saved) return
    onClose()
    notifications.show({
      message: t('due:calendar.done', { path: saved.path }),
      withBorder: true,
      autoClose: 12_000,
      closeButtonProps: { 'aria-label': t('common:button.close') },
    })
  }
  return (
    <Stack gap="md">
      <Text size="sm">{t('due:calendar.intro')}</Text>
      <NativeSelect
        label={t('due:calendar.whose')}
        data-autofocus
        value={choice.ownerId ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          set({ ownerId: chosen === '' ? null : (chosen as OwnerId) })
        }}
        data={[
          { value: '', label: t('due:calendar.everybody') },
          ...[...names].map(([value, label]) => ({ value, label })),
        ]}
      />
      {choice.ownerId !== null ? (
        <Checkbox
          label={t('due:calendar.asDeputy')}
          checked={choice.asDeputy}
          onChange={(event) => set({ asDeputy: event.currentTarget.checked })}
        />
      ) : null}
      <fieldset className={classes.choices}>
        <legend>{t('due:calendar.what')}</legend>
        {parts.map((part) => (
          <Checkbox
            key={part}
            label={t(`due:calendar.${part}`)}
            checked={choice[part]}
            onChange={(event) => set({ [part]: event.currentTarget.checked })}
          />
        ))}
      </fieldset>
      <NativeSelect
        label={t('due:calendar.remind')}
        value={choice.remindBefore === null ? 'none' : String(choice.remindBefore)}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          set({ remindBefore: chosen === 'none' ? null : Number(chosen) })
        }}
        data={reminders.map((value) => ({
          value,
          label: t(`due:calendar.remindOption.${value}`),
        }))}
      />
      <Checkbox
        label={t('due:calendar.withPersons')}
        description={t('due:calendar.personsNote')}
        checked={choice.withPersons}
        onChange={(event) => set({ withPersons: event.currentTarget.checked })}
      />
      <Group gap="xs" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common:button.cancel')}
        </Button>
        <Button
          loading={saving}
          disabled={!parts.some((part) => choice[part])}
          onClick={() => void save()}
        >
          {t('due:calendar.save')}
        </Button>
      </Group>
    </Stack>
  )
}
