import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { homePath } from '#renderer/components/paths'
import { flushPendingDrafts } from '#renderer/components/pendingDrafts'
import { deletePlan } from '#renderer/repositories/plans'
import type { PlanId } from '#shared/lib/ids'
import type { Failure } from '#shared/lib/result'
import { Section } from './Section'

interface DeletePlanProps {
  readonly planId: PlanId
  readonly title: string
}

/** Puts the plan among the recently deleted, from where Home takes it back: so nothing is asked first. */
export function DeletePlan({ planId, title }: DeletePlanProps) {
  const { t } = useTranslation('city')
  const [, navigate] = useLocation()
  const [failure, setFailure] = useState<Failure | null>(null)
  const remove = async () => {
    await flushPendingDrafts()
    const deleted = await deletePlan(planId)
    if (deleted.ok) navigate(homePath())
    else setFailure(deleted.failure)
  }
  return (
    <Section title={t('city:delete.title')}>
      <Text my="sm">{t('city:delete.text')}</Text>
      {failure ? <FailureAlert failure={failure} /> : null}
      <Button
        variant="outline"
        color="red"
        aria-label={t('city:delete.named', { title })}
        onClick={() => void remove()}
      >
        {t('city:delete.button')}
      </Button>
    </Section>
  )
}
