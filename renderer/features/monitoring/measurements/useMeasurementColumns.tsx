import { Anchor } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { GridColumn } from '#renderer/components/grid/gridTypes'
import { indicatorsPath } from '#renderer/components/paths'
import { StatusBadge } from '#renderer/components/StatusBadge'
import type { CalendarPeriod } from '#shared/lib/calendarPeriods'
import { formatNumber } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import type { MeasurementCell } from '#shared/monitoring/measurementCells'
import { entryText, parseEntry } from '#shared/monitoring/parseEntry'
import { MeasurementCellView } from './MeasurementCellView'
import { columnIdOf } from './measurementPeriods'
import type { MeasurementRow } from './measurementRows'
import classes from './measurements.module.css'
import { periodLabel } from './periodLabel'

interface MeasurementColumnsOptions {
  readonly planId: PlanId
  readonly periods: readonly CalendarPeriod[]
  readonly cellsOf: (row: MeasurementRow) => readonly MeasurementCell[]
  /** The line under an indicator's name. */
  readonly aimOf: (row: MeasurementRow) => string
  readonly locale: string
}

/** The column that names the indicator. */
export const nameColumn = 'name'

/** The columns of the grid: what the indicator is and how it stands, then one for each period. */
export function useMeasurementColumns(
  options: MeasurementColumnsOptions,
): readonly GridColumn<MeasurementRow>[] {
  const { planId, periods, cellsOf, aimOf, locale } = options
  const { t } = useTranslation('measurements')
  return useMemo(() => {
    const nameOf = ({ indicator }: MeasurementRow) =>
      indicator.name.trim() || t('plan:indicators.untitled')
    const name: GridColumn<MeasurementRow> = {
      id: nameColumn,
      label: t('measurements:columns.indicator'),
      width: 264,
      grows: true,
      stays: true,
      focusInside: true,
      text: nameOf,
      render: (row, tabIndex) => (
        <>
          <Anchor
            component={Link}
            href={indicatorsPath(planId, row.indicator.id)}
            className={classes.name}
            data-cell-focus
            tabIndex={tabIndex}
          >
            {nameOf(row)}
          </Anchor>
          <span className={classes.aim}>{aimOf(row)}</span>
        </>
      ),
    }
    const status: GridColumn<MeasurementRow> = {
      id: 'status',
      label: t('measurements:columns.status'),
      width: 124,
      text: (row) => t(`common:indicatorStatus.${row.status}`),
      render: (row) => <StatusBadge of="indicatorStatus" is={row.status} />,
    }
    const example = formatNumber(1234.5, locale)
    const ofPeriods = periods.map((period, index): GridColumn<MeasurementRow> => {
      const cellOf = (row: MeasurementRow) => cellsOf(row)[index]
      const words = (row: MeasurementRow) => {
        const measurement = cellOf(row)?.measurement
        return measurement ? entryText(row.indicator, measurement, locale) : ''
      }
      return {
        id: columnIdOf(period),
        label: periodLabel(period, locale, t),
        width: 108,
        alignRight: true,
        text: words,
        render: (row) => {
          const cell = cellOf(row)
          return cell ? (
            <MeasurementCellView indicator={row.indicator} cell={cell} locale={locale} />
          ) : null
        },
        entry: {
          cell: { kind: 'text', longest: 60 },
          stored: words,
          isOpen: (row) => (cellOf(row)?.on ?? null) !== null,
          refusal: (row, typed) => {
            const parsed = parseEntry(typed, row.indicator, locale)
            return parsed.kind === 'fault'
              ? t(`measurements:entry.${parsed.fault}`, { example })
              : null
          },
        },
      }
    })
    return [name, status, ...ofPeriods]
  }, [planId, periods, cellsOf, aimOf, locale, t])
}
