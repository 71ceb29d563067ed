import { Button, Text } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { CalendarPeriod } from '#shared/lib/calendarPeriods'
import { formatDay, formatNumber } from '#shared/lib/dates'
import type { Indicator, Measurement } from '#shared/monitoring/Indicator'
import { gapOf, measuredValue, ownValue } from '#shared/monitoring/measuredValue'
import type { MeasurementCell } from '#shared/monitoring/measurementCells'
import { entryText, isShare } from '#shared/monitoring/parseEntry'
import classes from './measurements.module.css'
import { periodLabel } from './periodLabel'

/** A cell of the grid with what it belongs to. */
export interface ChosenCell {
  readonly indicator: Indicator
  readonly period: CalendarPeriod
  readonly cell: MeasurementCell
}

interface CellBarProps {
  /** The cell with the keyboard; null where it is on none that holds values. */
  readonly chosen: ChosenCell | null
  readonly locale: string
  readonly onDetails: () => void
}

/** What the cell with the keyboard says, in words, and the way to its details. */
export function CellBar({ chosen, locale, onDetails }: CellBarProps) {
  const { t } = useTranslation('measurements')
  return (
    <section className={classes.bar} aria-label={t('measurements:bar.label')}>
      {chosen ? (
        <>
          <div className={classes.barWords}>
            <Text component="p" className={classes.barPlace}>
              {t('measurements:bar.place', {
                indicator: chosen.indicator.name.trim() || t('plan:indicators.untitled'),
                period: periodLabel(chosen.period, locale, t),
              })}
            </Text>
            <Text component="p" inherit>
              {cellInWords(chosen, locale, t)}
            </Text>
          </div>
          <Button
            variant="default"
            size="sm"
            title={t('measurements:bar.keys')}
            aria-keyshortcuts="Control+Enter"
            disabled={chosen.cell.on === null}
            onClick={onDetails}
          >
            {t('measurements:bar.details')}
          </Button>
        </>
      ) : (
        <Text inherit className={classes.barWords}>
          {t('measurements:bar.choose')} {t('grid:hint')}
        </Text>
      )}
    </section>
  )
}

function cellInWords({ indicator, cell }: ChosenCell, locale: string, t: TFunction): string {
  const { measurement, standing, on, periods, more } = cell
  const sentences = [
    measurement
      ? `${valueInWords(indicator, measurement, locale, t)} ${t('measurements:bar.dated', {
          day: formatDay(measurement.on, locale),
        })}`
      : t('measurements:bar.none'),
    ...(measurement && measurement.quality !== 'sound'
      ? [`${t(`measurements:quality.${measurement.quality}`)}.`]
      : []),
    ...(measurement?.note ? [measurement.note] : []),
    ...(more > 0 ? [`${t('measurements:mark.more', { count: more })}.`] : []),
    ...(standing === 'not-collected'
      ? [t('measurements:bar.not-collected', { why: indicator.notCollected ?? '' })]
      : !measurement && standing !== 'asked' && standing !== 'open'
        ? [t(`measurements:bar.${standing}`)]
        : []),
    ...(periods > 1 ? [t('measurements:bar.finer')] : []),
  ]
  if (!measurement && on !== null) {
    sentences.push(t('measurements:bar.willBeDated', { day: formatDay(on, locale) }))
    if (indicator.gapBetween) sentences.push(t('measurements:bar.pair'))
    else if (isShare(indicator)) sentences.push(t('measurements:bar.share'))
  }
  return sentences.join(' ')
}

function valueInWords(
  indicator: Indicator,
  measurement: Measurement,
  locale: string,
  t: TFunction,
): string {
  const words = (value: number | null) =>
    value === null ? t('measurements:mark.unknown') : formatNumber(value, locale, 2)
  const value = measuredValue(indicator, measurement)
  const { unit, gapBetween } = indicator
  if (gapBetween && value !== null) {
    const { group, comparedWith } = gapBetween
    const own = ownValue(indicator, measurement)
    const { difference, ratio } = gapOf(own, measurement.comparedValue)
    return `${t('measurements:bar.groups', {
      group,
      comparedWith,
      value: words(own),
      compared: words(measurement.comparedValue),
      difference: words(difference),
      ratio: words(ratio),
    })}.`
  }
  if (value === null) return t('measurements:bar.unknown')
  const parts = entryText(indicator, measurement, locale)
  const isWorkedOut = measurement.numerator !== null && measurement.denominator !== null
  return `${
    isWorkedOut
      ? t('measurements:bar.parts', { parts, value: words(value), unit }).trim()
      : t('measurements:bar.value', { value: words(value), unit }).trim()
  }.`
}
