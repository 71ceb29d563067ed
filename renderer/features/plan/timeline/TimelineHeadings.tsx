import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Day, formatDay } from '#shared/lib/dates'
import { type AxisPeriod, axisPeriods, dayMiddle, type TimeAxis } from '#shared/plan/timeAxis'
import classes from './timeline.module.css'

interface TimelineHeadingsProps {
  readonly axis: TimeAxis
  readonly today: Day
  readonly locale: string
}

/** The quarters with their years or months, and where today stands. They stay in view while the lines scroll below them. */
export function TimelineHeadings({ axis, today, locale }: TimelineHeadingsProps) {
  const { t } = useTranslation('timeline')
  const { upper, lower } = useMemo(() => axisPeriods(axis), [axis])
  const month = useMemo(
    () => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }),
    [locale],
  )
  const name = ({ kind, year, number, from }: AxisPeriod, inYear: boolean) => {
    if (kind === 'year') return String(year)
    if (kind === 'month') return month.format(new Date(`${from}T00:00:00Z`))
    return inYear
      ? t('timeline:quarter', { quarter: number })
      : t('timeline:quarterOf', { quarter: number, year })
  }
  return (
    <div className={classes.headings}>
      <div className={classes.corner}>{t('timeline:action')}</div>
      <div className={classes.headingLanes} style={{ width: axis.width }}>
        {[upper, lower].map((line, index) => (
          <div key={line === upper ? 'upper' : 'lower'} className={classes.headingLine}>
            {line.map((period) => (
              <div
                key={period.from}
                className={classes.period}
                style={{ left: period.left, width: period.width }}
              >
                <span className={classes.periodName}>{name(period, index === 1)}</span>
              </div>
            ))}
          </div>
        ))}
        <div className={classes.todayLabel} style={{ left: dayMiddle(axis, today) }}>
          <span title={formatDay(today, locale)}>{t('timeline:today')}</span>
        </div>
      </div>
    </div>
  )
}
