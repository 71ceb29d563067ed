import { Button, Text } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { indicatorsPath } from '#renderer/components/paths'
import { usePlanLocale } from '#renderer/repositories/planLocale'
import type { PlanId } from '#shared/lib/ids'
import { FactorsOverRounds } from './FactorsOverRounds'
import { IndicatorProgress } from './IndicatorProgress'
import { ProgressFilters } from './ProgressFilters'
import { ProgressList } from './ProgressList'
import { ProgressViews } from './ProgressViews'
import classes from './progress.module.css'
import { noProgressFilter, shownProgress } from './progressRows'
import { useProgress } from './useProgress'

interface ProgressScreenProps {
  readonly planId: PlanId
  /** An indicator, or `factors` for the factors over all rounds. */
  readonly indicatorId?: string
}

/** How the indicators move from baseline to target, and how the factors stood from round to round. */
export function ProgressScreen({ planId, indicatorId }: ProgressScreenProps) {
  const { t } = useTranslation('progress')
  const views = (
    <ProgressViews planId={planId} here={indicatorId === 'factors' ? 'factors' : 'indicators'} />
  )
  return (
    <>
      <PageHeader title={t('progress:title')} lead={t('progress:lead')} actions={views} />
      {indicatorId === 'factors' ? (
        <FactorsOverRounds planId={planId} />
      ) : (
        <Indicators planId={planId} indicatorId={indicatorId} />
      )}
    </>
  )
}

interface IndicatorsProps {
  readonly planId: PlanId
  readonly indicatorId: string | undefined
}

function Indicators({ planId, indicatorId }: IndicatorsProps) {
  const { t } = useTranslation('progress')
  const { locale } = usePlanLocale(planId)
  const progress = useProgress(planId)
  const [filter, setFilter] = useState(noProgressFilter)
  const wanted = useDeferredValue(filter)
  const shown = useMemo(
    () => shownProgress(progress?.rows ?? [], wanted, locale),
    [progress, wanted, locale],
  )
  if (!progress) return null
  if (progress.rows.length === 0)
    return (
      <EmptyState
        title={t('progress:empty.title')}
        text={t('progress:empty.text')}
        action={
          <Button component={Link} href={indicatorsPath(planId)}>
            {t('progress:empty.go')}
          </Button>
        }
      />
    )
  const open = progress.rows.find(({ history }) => history.indicator.id === indicatorId) ?? shown[0]
  return (
    <>
      <ProgressFilters
        rows={progress.rows}
        owners={progress.owners}
        objectives={progress.objectives}
        filter={filter}
        onChange={setFilter}
      />
      <Text size="sm" c="dimmed" role="status" my="xs">
        {t('progress:shown', { count: shown.length })}
      </Text>
      {shown.length === 0 ? <Text>{t('progress:nothing')}</Text> : null}
      <div className={classes.panes}>
        <ProgressList planId={planId} rows={shown} openId={open?.history.indicator.id} />
        <section className={classes.detail} aria-label={t('progress:region')}>
          {open ? (
            <IndicatorProgress
              key={open.history.indicator.id}
              planId={planId}
              row={open}
              today={progress.today}
              locale={locale}
            />
          ) : (
            <Text>{t('progress:choose')}</Text>
          )}
        </section>
      </div>
    </>
  )
}
