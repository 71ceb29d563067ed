import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '#renderer/components/DayField'
import { GrowingTextarea } from '#renderer/components/GrowingTextarea'
import { flushPendingDrafts } from '#renderer/components/pendingDrafts'
import { useOutcome } from '#renderer/components/useOutcome'
import { MeasuredFields } from '#renderer/features/monitoring/MeasuredFields'
import {
  type MeasurementForm,
  measurementForm,
  readMeasurementForm,
} from '#renderer/features/monitoring/measurementForm'
import {
  recordMeasurement,
  removeMeasurement,
  updateMeasurement,
} from '#renderer/repositories/measurements'
import type { Day } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { type Measurement, measurementSchema } from '#shared/monitoring/Indicator'
import { BreakdownFields } from './BreakdownFields'
import type { ChosenCell } from './CellBar'
import { MeasurementHints } from './MeasurementHints'

interface MeasurementEditorProps {
  readonly planId: PlanId
  readonly opened: ChosenCell
  /** All measurements of the indicator, by rising day. */
  readonly measurements: readonly Measurement[]
  readonly locale: string
  readonly onClose: () => void
}

const qualities = measurementSchema.shape.quality.options

/** The form of one measurement. It is written as a whole, in one step. */
export function MeasurementEditor(props: MeasurementEditorProps) {
  const { planId, opened, measurements, locale, onClose } = props
  const { indicator, cell } = opened
  const { t } = useTranslation('measurements')
  const settle = useOutcome()
  const stored = cell.measurement
  const [form, setForm] = useState(() =>
    measurementForm(indicator, stored, cell.on ?? opened.period.to, locale),
  )
  const [isTried, setTried] = useState(false)
  // A day that is typed and not left yet is read only on saving, before the form is drawn anew.
  const latest = useRef(form)
  const set = (fields: Partial<MeasurementForm>) => {
    latest.current = { ...latest.current, ...fields }
    setForm(latest.current)
  }
  const { fields, unreadable } = readMeasurementForm(form, indicator, locale)
  const isTakenOn = (day: Day | null) =>
    measurements.some(({ id, on }) => id !== stored?.id && on === day)
  const dayFault =
    form.on === null
      ? isTried && t('measurements:dialog.noDay')
      : isTakenOn(form.on) && t('measurements:dialog.dayTaken')

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    await flushPendingDrafts()
    const { on } = latest.current
    if (on === null || isTakenOn(on) || unreadable.size > 0) return
    const written = stored
      ? settle(updateMeasurement(planId, stored.id, { ...fields, on }))
      : settle(recordMeasurement(planId, indicator.id, on, fields))
    onClose()
    await written
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md">
        <DayField
          label={t('measurements:dialog.on')}
          stored={form.on}
          save={async (on) => set({ on })}
          locale={locale}
          edge="end"
          error={dayFault}
        />
        <MeasuredFields
          indicator={indicator}
          form={form}
          fields={fields}
          unreadable={unreadable}
          locale={locale}
          onChange={set}
        />
        <NativeSelect
          label={t('measurements:quality.label')}
          value={form.quality}
          onChange={(event) =>
            set({ quality: event.currentTarget.value as Measurement['quality'] })
          }
          data={qualities.map((quality) => ({
            value: quality,
            label: t(`measurements:quality.${quality}`),
          }))}
        />
        <GrowingTextarea
          label={t('measurements:dialog.note')}
          minRows={1}
          maxLength={1000}
          value={form.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
        <BreakdownFields
          indicator={indicator}
          groups={form.groups}
          unreadable={unreadable}
          locale={locale}
          onChange={(groups) => set({ groups })}
        />
        <MeasurementHints
          indicator={indicator}
          fields={fields}
          on={form.on}
          others={measurements.filter(({ id }) => id !== stored?.id)}
          locale={locale}
        />
        <Group justify="space-between" gap="xs">
          {stored ? (
            <Button
              variant="subtle"
              color="red"
              onClick={() => {
                onClose()
                void settle(removeMeasurement(planId, stored.id))
              }}
            >
              {t('measurements:dialog.remove')}
            </Button>
          ) : (
            <span />
          )}
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common:button.cancel')}
            </Button>
            <Button type="submit">{t('measurements:dialog.save')}</Button>
          </Group>
        </Group>
      </Stack>
    </form>
  )
}
