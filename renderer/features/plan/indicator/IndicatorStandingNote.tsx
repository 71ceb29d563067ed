import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { StatusBadge } from '#renderer/components/StatusBadge'
import classes from '#renderer/features/plan/plan.module.css'
import { formatDay } from '#shared/lib/dates'
import type { Indicator } from '#shared/monitoring/Indicator'
import type { StandingAndDue } from '#shared/monitoring/indicatorStandings'
import { standingInWords } from '#shared/monitoring/standingInWords'

interface IndicatorStandingNoteProps {
  readonly indicator: Indicator
  readonly found: StandingAndDue
  readonly locale: string
}

/** How the indicator stands: worked out, never set, with what it was worked out from and when the next value is asked for. */
export function IndicatorStandingNote({ indicator, found, locale }: IndicatorStandingNoteProps) {
  const { t } = useTranslation('plan')
  const { standing, due } = found
  const day = (on: string) => formatDay(on, locale)
  return (
    <div className={classes.standing} role="status">
      <StatusBadge of="indicatorStatus" is={standing.status} />
      <Text size="sm" component="span">
        {[
          standingInWords(t, standing, indicator.gapBetween ? '' : indicator.unit, locale),
          ...(due.dueOn !== null
            ? [
                t(due.isLate ? 'plan:indicator.valueLate' : 'plan:indicator.valueDue', {
                  day: day(due.dueOn),
                }),
              ]
            : due.nextOn !== null
              ? [t('plan:indicator.valueNext', { day: day(due.nextOn) })]
              : []),
        ].join(' ')}
      </Text>
    </div>
  )
}
