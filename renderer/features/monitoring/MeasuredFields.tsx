import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from '#renderer/features/monitoring/measurements/measurements.module.css'
import { NumberText } from '#renderer/features/monitoring/measurements/NumberText'
import type { MeasurementFields } from '#renderer/repositories/measurements'
import { formatNumber } from '#shared/lib/dates'
import type { Indicator } from '#shared/monitoring/Indicator'
import { gapOf, ownValue } from '#shared/monitoring/measuredValue'
import { isShare } from '#shared/monitoring/parseEntry'
import type { MeasurementForm, NumberFieldName } from './measurementForm'

interface MeasuredFieldsProps {
  readonly indicator: Indicator
  readonly form: MeasurementForm
  /** The form as it is read. */
  readonly fields: MeasurementFields
  readonly unreadable: ReadonlySet<string>
  readonly locale: string
  readonly onChange: (fields: Partial<MeasurementForm>) => void
}

/** The value of a measurement, or what it is made of: numerator and denominator, or the two groups of a gap. */
export function MeasuredFields(props: MeasuredFieldsProps) {
  const { indicator, form, fields, unreadable, locale, onChange } = props
  const { t } = useTranslation('measurements')
  const { gapBetween, unit } = indicator
  const { value = null, comparedValue = null, numerator = null, denominator = null } = fields
  const own = ownValue(indicator, { value, numerator, denominator })
  const words = (amount: number) => formatNumber(amount, locale, 2)
  const field = (name: NumberFieldName, label: string, isFirst = false) => (
    <NumberText
      label={label}
      placeholder={t('measurements:mark.unknown')}
      value={form[name]}
      onChange={(text) => onChange({ [name]: text })}
      isUnreadable={unreadable.has(name)}
      locale={locale}
      autoFocus={isFirst}
    />
  )
  const valueLabel = unit
    ? t('measurements:dialog.valueIn', { unit })
    : t('measurements:dialog.value')
  const hasParts = isShare(indicator)
  const partLabel = (part: 'numerator' | 'denominator') =>
    indicator[part]
      ? t(`measurements:dialog.${part}Of`, { words: indicator[part] })
      : t(`measurements:dialog.${part}`)
  const gap = gapBetween && gapOf(own, comparedValue)
  const isWorkedOut = hasParts && numerator !== null && denominator !== null
  return (
    <Stack gap="xs">
      {hasParts ? (
        <>
          {field('numerator', partLabel('numerator'), !gapBetween)}
          {field('denominator', partLabel('denominator'))}
          {isWorkedOut && own !== null ? (
            <Text size="sm" role="status">
              {t('measurements:dialog.works', { value: words(own), unit })}
            </Text>
          ) : (
            <Text size="sm" c="dimmed">
              {t('measurements:dialog.instead')}
            </Text>
          )}
        </>
      ) : null}
      {gapBetween ? (
        <>
          <div className={classes.pair}>
            {field('value', gapBetween.group || t('measurements:dialog.value'), !hasParts)}
            {field('comparedValue', gapBetween.comparedWith || t('measurements:dialog.value'))}
          </div>
          <Text size="sm" role="status">
            {gap && gap.difference !== null
              ? t('measurements:dialog.gap', {
                  difference: words(gap.difference),
                  ratio: gap.ratio === null ? t('measurements:mark.unknown') : words(gap.ratio),
                })
              : t('measurements:dialog.gapUnknown')}
          </Text>
        </>
      ) : isWorkedOut && form.value === '' ? null : (
        field('value', valueLabel, !hasParts)
      )}
    </Stack>
  )
}
