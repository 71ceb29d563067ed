import { Button, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { indicatorsPath } from '#renderer/components/paths'
import { useOwnerNames } from '#renderer/repositories/ownerNames'
import type { PeriodKind } from '#shared/lib/calendarPeriods'
import type { PlanId } from '#shared/lib/ids'
import { MeasurementFilters } from './MeasurementFilters'
import { MeasurementGrid } from './MeasurementGrid'
import { periodSheets, sheetAt, usualPeriod } from './measurementPeriods'
import { noMeasurementFilter, shownRows } from './measurementRows'
import classes from './measurements.module.css'
import { PeriodTools } from './PeriodTools'
import { useMeasurementRows } from './useMeasurementRows'

interface MeasurementsScreenProps {
  readonly planId: PlanId
  /** The indicator on whose row the keyboard begins. */
  readonly indicatorId?: string
}

/** The values of all indicators, period by period, in a grid that is worked like a spreadsheet. */
export function MeasurementsScreen({ planId, indicatorId }: MeasurementsScreenProps) {
  const { t } = useTranslation('measurements')
  const measured = useMeasurementRows(planId)
  const ownerNames = useOwnerNames(planId)
  const [filter, setFilter] = useState(noMeasurementFilter)
  const [chosenKind, setKind] = useState<PeriodKind | null>(null)
  const [chosenSheet, setSheet] = useState<number | null>(null)
  const usual = useMemo(
    () => usualPeriod((measured?.rows ?? []).map(({ indicator }) => indicator)),
    [measured?.rows],
  )
  const kind = chosenKind ?? usual
  const { from = '', to = '' } = measured?.shownTime ?? {}
  const sheets = useMemo(() => (from ? periodSheets({ from, to }, kind) : []), [from, to, kind])
  const shown = useMemo(
    () => (measured ? shownRows(measured.rows, filter, measured.locale) : []),
    [measured, filter],
  )
  if (!measured) return null
  const { rows, actions, today, locale } = measured
  if (rows.length === 0)
    return (
      <>
        <PageHeader title={t('measurements:title')} />
        <EmptyState
          title={t('measurements:empty.title')}
          text={t('measurements:empty.text')}
          action={
            <Button component={Link} href={indicatorsPath(planId)}>
              {t('measurements:empty.toIndicators')}
            </Button>
          }
        />
      </>
    )
  const owed = rows.filter(({ due }) => due.dueOn !== null).length
  const late = rows.filter(({ due }) => due.isLate).length
  const sheet = Math.min(chosenSheet ?? sheetAt(sheets, today), sheets.length - 1)
  return (
    <>
      <PageHeader
        title={t('measurements:title')}
        lead={[
          owed > 0 ? t('measurements:owed', { count: owed }) : t('measurements:nothingOwed'),
          ...(late > 0 ? [t('measurements:late', { count: late })] : []),
        ].join(' · ')}
      />
      <MeasurementFilters
        filter={filter}
        onChange={setFilter}
        ownerNames={ownerNames}
        actions={actions}
      />
      <div className={classes.tools}>
        <Text size="sm" c="dimmed" role="status">
          {shown.length === rows.length
            ? t('measurements:all', { count: rows.length })
            : t('measurements:shown', { shown: shown.length, count: rows.length })}
        </Text>
        <PeriodTools
          kind={kind}
          onKind={(next) => {
            setKind(next)
            setSheet(null)
          }}
          sheets={sheets}
          sheet={sheet}
          onSheet={setSheet}
          locale={locale}
        />
      </div>
      {shown.length === 0 ? (
        <Text>{t('measurements:nothing')}</Text>
      ) : (
        <MeasurementGrid
          planId={planId}
          rows={shown}
          periods={sheets[sheet] ?? []}
          time={measured.time}
          today={today}
          locale={locale}
          startAt={indicatorId}
        />
      )}
    </>
  )
}
