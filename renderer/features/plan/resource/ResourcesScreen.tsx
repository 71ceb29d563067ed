import { Button, NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { actionsPath } from '#renderer/components/paths'
import { usePlanLocale } from '#renderer/repositories/planLocale'
import { useRecords } from '#renderer/repositories/records'
import { formatMoney, formatNumber } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import { EvaluationShareNote } from './EvaluationShareNote'
import { InKindTable } from './InKindTable'
import { ResourceSums } from './ResourceSums'
import classes from './resources.module.css'

/** What the plan needs, added up by year and source: money, staff, help in kind, and what is set aside for evaluation. */
export function ResourcesScreen({ planId }: { readonly planId: PlanId }) {
  const { t } = useTranslation('resources')
  const { locale, currency } = usePlanLocale(planId)
  const actions = useRecords(planId, 'actions')
  const objectives = useRecords(planId, 'objectives')
  const [of, setOf] = useState('all')
  const counted = useMemo(
    () =>
      inOrder(actions ?? []).filter(
        ({ status, objectiveId }) =>
          status !== 'dropped' && (of === 'all' || (objectiveId ?? 'outside') === of),
      ),
    [actions, of],
  )
  const resources = useMemo(() => counted.flatMap((action) => action.resources), [counted])
  if (!actions || !objectives) return null
  if (actions.every((action) => action.resources.length === 0))
    return (
      <>
        <PageHeader title={t('resources:title')} lead={t('resources:lead')} />
        <EmptyState
          title={t('resources:empty.title')}
          text={t('resources:empty.text')}
          action={
            <Button component={Link} href={actionsPath(planId)}>
              {t('resources:empty.go')}
            </Button>
          }
        />
      </>
    )
  const money = (amount: number) => formatMoney(amount, currency, locale)
  return (
    <>
      <PageHeader title={t('resources:title')} lead={t('resources:lead')} />
      {objectives.length > 0 ? (
        <NativeSelect
          className={classes.choice}
          label={t('resources:of')}
          value={of}
          onChange={(event) => setOf(event.currentTarget.value)}
          data={[
            { value: 'all', label: t('resources:wholePlan') },
            ...inOrder(objectives).map(({ id, title }) => ({
              value: id,
              label: title.trim() || t('objectives:untitled'),
            })),
            { value: 'outside', label: t('resources:outside') },
          ]}
        />
      ) : null}
      <ResourceSums kind="money" actions={counted} form={money} none={t('resources:noMoney')} />
      <EvaluationShareNote resources={resources} money={money} locale={locale} />
      <ResourceSums
        kind="staff"
        actions={counted}
        form={(posts) => formatNumber(posts, locale)}
        none={t('resources:noStaff')}
      />
      <InKindTable planId={planId} actions={counted} />
    </>
  )
}
