import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '#renderer/components/DayField'
import { NumberField } from '#renderer/components/NumberField'
import type { FormProps } from '#renderer/features/monitoring/formProps'
import type { MeasurementFields } from '#renderer/repositories/measurements'
import { type Day, formatDay, formatNumber } from '#shared/lib/dates'
import type { Indicator, Measurement } from '#shared/monitoring/Indicator'
import { latestValue } from '#shared/monitoring/indicatorStatus'
import { measuredValue } from '#shared/monitoring/measuredValue'
import classes from './due.module.css'

const qualities = ['sound', 'provisional', 'estimated', 'low-reliability'] as const

interface ValueFormProps extends FormProps {
  readonly indicator: Indicator
  /** Of this indicator. */
  readonly measurements: readonly Measurement[]
  /** The end of the period that is asked for. */
  readonly dueOn: Day | null
  readonly save: (on: Day, fields: MeasurementFields) => void
}

/** Asks for one value, in the parts of which the indicator is made. */
export function ValueForm(props: ValueFormProps) {
  const { title, indicator, measurements, dueOn, locale, today, onClose, save } = props
  const { t } = useTranslation('due')
  const [on, setOn] = useState<Day | null>(dueOn !== null && dueOn <= today ? dueOn : today)
  const [parts, setParts] = useState(noParts)
  const [quality, setQuality] = useState<Measurement['quality']>('sound')
  const [note, setNote] = useState('')
  const set = (fields: Partial<typeof noParts>) => setParts((before) => ({ ...before, ...fields }))
  const inUnit = (label: string) =>
    indicator.unit ? t('due:value.inUnit', { label, unit: indicator.unit }) : label
  const isShare = indicator.numerator.trim() !== '' && indicator.denominator.trim() !== ''
  const result = measuredValue(indicator, parts)
  const last = latestValue(indicator, measurements, today)
  const { gapBetween } = indicator
  return (
    <Stack gap="md">
      <div>
        <Text>{title}</Text>
        {last ? (
          <Text size="sm" c="dimmed">
            {t('due:value.last', {
              value: formatNumber(last.value, locale),
              day: formatDay(last.on, locale),
            })}
          </Text>
        ) : null}
      </div>
      <div className={classes.twoFields}>
        {isShare && !gapBetween ? (
          <>
            <NumberField
              label={indicator.numerator}
              data-autofocus
              stored={parts.numerator}
              save={async (numerator) => set({ numerator })}
              locale={locale}
            />
            <NumberField
              label={indicator.denominator}
              stored={parts.denominator}
              save={async (denominator) => set({ denominator })}
              locale={locale}
            />
            <NumberField
              label={inUnit(t('due:value.orValue'))}
              disabled={parts.numerator !== null && parts.denominator !== null}
              stored={parts.value}
              save={async (value) => set({ value })}
              locale={locale}
            />
          </>
        ) : (
          <NumberField
            label={inUnit(gapBetween?.group.trim() || t('due:value.value'))}
            data-autofocus
            stored={parts.value}
            save={async (value) => set({ value })}
            locale={locale}
          />
        )}
        {gapBetween ? (
          <NumberField
            label={inUnit(gapBetween.comparedWith.trim() || t('due:value.value'))}
            stored={parts.comparedValue}
            save={async (comparedValue) => set({ comparedValue })}
            locale={locale}
          />
        ) : null}
      </div>
      <Text size="sm" c="dimmed" role="status">
        {(isShare || gapBetween) && result !== null
          ? t('due:value.result', {
              value: formatNumber(result, locale),
              unit: gapBetween?.as === 'ratio' ? '' : indicator.unit,
            })
          : t('due:value.unknown')}
      </Text>
      <div className={classes.twoFields}>
        <DayField
          label={t('due:value.on')}
          stored={on}
          save={async (value) => setOn(value)}
          locale={locale}
          edge="end"
          error={on !== null && on > today ? t('due:value.ahead') : null}
        />
        <NativeSelect
          label={t('due:value.quality')}
          value={quality}
          onChange={(event) => setQuality(event.currentTarget.value as Measurement['quality'])}
          data={qualities.map((value) => ({ value, label: t(`due:quality.${value}`) }))}
        />
      </div>
      <Textarea
        label={t('due:value.note')}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group gap="xs" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common:button.cancel')}
        </Button>
        <Button
          disabled={on === null || on > today}
          onClick={() => on !== null && save(on, { ...parts, quality, note: note.trim() })}
        >
          {t('due:value.save')}
        </Button>
      </Group>
    </Stack>
  )
}

const noParts = {
  value: null as number | null,
  numerator: null as number | null,
  denominator: null as number | null,
  comparedValue: null as number | null,
}
