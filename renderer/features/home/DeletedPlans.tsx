import { Button, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { type PlanCard, undeletePlan } from '#renderer/repositories/plans'
import type { PlanId } from '#shared/lib/ids'
import type { Failure } from '#shared/lib/result'
import { formatMoment } from './formatMoment'
import classes from './HomeScreen.module.css'

/** Plans that were deleted and can be taken back. */
export function DeletedPlans({ plans }: { readonly plans: readonly PlanCard[] }) {
  const { t, i18n } = useTranslation('home')
  const [failure, setFailure] = useState<Failure | null>(null)
  const takeBack = async (planId: PlanId) => {
    const taken = await undeletePlan(planId)
    setFailure(taken.ok ? null : taken.failure)
  }
  return (
    <section className={classes.panel} aria-labelledby="deleted-plans">
      <Title order={2} size="h4" id="deleted-plans">
        {t('home:deleted.title')}
      </Title>
      <Text c="dimmed">{t('home:deleted.text')}</Text>
      {failure ? <FailureAlert failure={failure} /> : null}
      <ul className={classes.rows}>
        {plans.map(({ plan }) => (
          <li key={plan.id} className={classes.row}>
            <span>
              {t('home:deleted.row', {
                title: plan.title,
                at: formatMoment(plan.deletedAt ?? plan.createdAt, i18n.language),
              })}
            </span>
            <Button
              size="sm"
              variant="default"
              aria-label={t('home:deleted.takeBackNamed', { title: plan.title })}
              onClick={() => void takeBack(plan.id)}
            >
              {t('home:deleted.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
