import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MeasurementFields } from '#renderer/repositories/measurements'
import { type Day, formatDay, formatNumber } from '#shared/lib/dates'
import { breakdownMisfits } from '#shared/monitoring/breakdownSums'
import type { Indicator, Measurement } from '#shared/monitoring/Indicator'
import { measuredValue } from '#shared/monitoring/measuredValue'

interface MeasurementHintsProps {
  readonly indicator: Indicator
  readonly fields: MeasurementFields
  readonly on: Day | null
  /** The other measurements of the indicator, by rising day. */
  readonly others: readonly Measurement[]
  readonly locale: string
}

/** What is odd about the numbers in the form: told while they are typed, and never in the way of saving them. */
export function MeasurementHints(props: MeasurementHintsProps) {
  const { indicator, fields, on, others, locale } = props
  const { t } = useTranslation('measurements')
  const words = (value: number) => formatNumber(value, locale, 2)
  const measured = {
    value: fields.value ?? null,
    numerator: fields.numerator ?? null,
    denominator: fields.denominator ?? null,
    comparedValue: fields.comparedValue ?? null,
    breakdownValues: fields.breakdownValues ?? [],
  }
  const value = measuredValue(indicator, measured)
  const before = others
    .filter((one) => on !== null && one.on < on && measuredValue(indicator, one) !== null)
    .at(-1)
  const valueBefore = before ? measuredValue(indicator, before) : null
  const hints = breakdownMisfits(indicator, measured).map(({ breakdown, kind, ...numbers }) => ({
    key: breakdown,
    text: `${t('measurements:dialog.breakdown', { breakdown })}: ${t(
      `measurements:dialog.misfit.${kind}`,
      {
        sum: words(numbers.sum),
        total: words(numbers.total),
        from: words(numbers.from),
        to: words(numbers.to),
      },
    )}`,
  }))
  if (indicator.runningTotal && before && valueBefore !== null && value !== null) {
    const day = formatDay(before.on, locale)
    hints.push({
      key: 'before',
      text:
        value < valueBefore
          ? t('measurements:dialog.falls', { value: words(valueBefore), day })
          : t('measurements:dialog.since', { change: words(value - valueBefore), day }),
    })
  }
  return (
    <div role="status">
      {hints.map(({ key, text }) => (
        <Text key={key} size="sm">
          {text}
        </Text>
      ))}
    </div>
  )
}
