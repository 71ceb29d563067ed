import { Anchor, Button, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { duePath, ownersPath } from '#renderer/components/paths'
import classes from '#renderer/features/monitoring/due/due.module.css'
import { MonitorViews } from '#renderer/features/monitoring/MonitorViews'
import type { Monitored } from '#renderer/features/monitoring/useMonitored'
import { useOwnerNames } from '#renderer/repositories/ownerNames'
import { usePlanLocale } from '#renderer/repositories/planLocale'
import type { PlanId } from '#shared/lib/ids'
import { loadLimits } from '#shared/monitoring/ownerLoad'
import { unowned } from '#shared/monitoring/unowned'
import { OwnerHealthTable } from './OwnerHealthTable'
import { StaleMonths } from './StaleMonths'
import { useOwnersHealth } from './useOwnersHealth'

interface OwnersOverviewProps {
  readonly planId: PlanId
  readonly monitored: Monitored
}

/** All owners with what they carry, and what nobody carries. */
export function OwnersOverview({ planId, monitored }: OwnersOverviewProps) {
  const { t } = useTranslation('due')
  const { locale } = usePlanLocale(planId)
  const names = useOwnerNames(planId)
  const health = useOwnersHealth(monitored)
  const { records, staleMonths } = monitored
  const nobody = useMemo(() => unowned(records), [records])
  const missing = (['actions', 'milestones', 'indicators'] as const).filter(
    (kind) => nobody[kind] > 0,
  )
  const { withinDays, most, least, timesUsual } = loadLimits
  return (
    <>
      <PageHeader
        title={t('due:health.title')}
        lead={t('due:health.lead')}
        actions={<MonitorViews planId={planId} here="health" />}
      />
      {missing.length > 0 ? (
        <div className={classes.unowned}>
          <Text fw={600}>{t('due:health.unowned.title')}</Text>
          <Text>
            {missing
              .map((kind) => t(`due:health.unowned.${kind}`, { count: nobody[kind] }))
              .join(' · ')}
          </Text>
          <Anchor component={Link} href={duePath(planId)}>
            {t('due:health.unowned.show')}
          </Anchor>
        </div>
      ) : null}
      {health.length === 0 ? (
        <EmptyState
          title={t('due:health.empty.title')}
          text={t('due:health.empty.text')}
          action={
            <Button component={Link} href={ownersPath(planId)}>
              {t('due:health.empty.toOwners')}
            </Button>
          }
        />
      ) : (
        <>
          <OwnerHealthTable
            planId={planId}
            health={health}
            names={names}
            locale={locale}
            staleMonths={staleMonths}
          />
          <StaleMonths months={staleMonths} />
          <section>
            <Title order={2} size="h5" mt="lg">
              {t('due:health.how')}
            </Title>
            <Text size="sm" maw="80ch">
              {t('due:health.rule', { days: withinDays, most, least, times: timesUsual })}
            </Text>
          </section>
        </>
      )}
    </>
  )
}
