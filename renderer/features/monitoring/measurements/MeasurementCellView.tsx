import { IconAlertTriangle, IconClock, IconNote } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/lib/dates'
import type { Indicator } from '#shared/monitoring/Indicator'
import { measuredValue } from '#shared/monitoring/measuredValue'
import type { MeasurementCell } from '#shared/monitoring/measurementCells'
import classes from './measurements.module.css'

interface MeasurementCellViewProps {
  readonly indicator: Indicator
  readonly cell: MeasurementCell
  readonly locale: string
}

/** One cell of the grid: the value as the indicator shows it, and what there is to say about it. */
export function MeasurementCellView({ indicator, cell, locale }: MeasurementCellViewProps) {
  const { t } = useTranslation('measurements')
  const { measurement, standing } = cell
  if (!measurement) return <WithoutValue standing={standing} />
  const value = measuredValue(indicator, measurement)
  return (
    <span className={classes.cell}>
      <span className={classes.value}>
        {measurement.note ? (
          <IconNote size={14} aria-label={t('measurements:mark.hasNote')} role="img" />
        ) : null}
        {value === null ? t('measurements:mark.unknown') : formatNumber(value, locale, 2)}
      </span>
      {measurement.quality === 'sound' ? null : (
        <span className={classes.mark}>{t(`measurements:qualityMark.${measurement.quality}`)}</span>
      )}
    </span>
  )
}

function WithoutValue({ standing }: Pick<MeasurementCell, 'standing'>) {
  const { t } = useTranslation('measurements')
  if (standing === 'late' || standing === 'due') {
    const Shape = standing === 'late' ? IconAlertTriangle : IconClock
    return (
      <span className={classes.owed} data-standing={standing}>
        <Shape size={14} aria-hidden="true" />
        {t(`measurements:mark.${standing}`)}
      </span>
    )
  }
  if (standing === 'under-way')
    return <span className={classes.mark}>{t('measurements:mark.under-way')}</span>
  const isClosed = standing !== 'asked' && standing !== 'open'
  return (
    <span className={classes.closed}>
      <span aria-hidden="true">{standing === 'ahead' ? '' : isClosed ? '·' : '–'}</span>
      <span className="visually-hidden">
        {t(`measurements:mark.${isClosed ? standing : 'none'}`)}
      </span>
    </span>
  )
}
