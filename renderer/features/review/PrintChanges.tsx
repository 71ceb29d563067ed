import { Alert, Button, Text } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import type { PlanDifference } from '#shared/compare/PlanDifference'
import type { Result } from '#shared/lib/result'
import type { Plan } from '#shared/plan/Plan'
import classes from './compare.module.css'

interface PrintChangesProps {
  readonly plan: Plan
  readonly found: PlanDifference
  readonly fromName: string
  readonly toName: string
}

/** The button that makes the document "What changed", and what came of it. */
export function PrintChanges({ plan, found, fromName, toName }: PrintChangesProps) {
  const { t } = useTranslation('compare')
  const [isBusy, setIsBusy] = useState(false)
  const [outcome, setOutcome] = useState<Result<{ path: string } | null> | null>(null)
  const print = async () => {
    setIsBusy(true)
    setOutcome(null)
    // The way to Word is fetched only now: nobody who just reads should wait for it.
    const { exportChanges } = await import('./exportChanges')
    setOutcome(await exportChanges(plan, found, { fromName, toName }))
    setIsBusy(false)
  }
  return (
    <div className={classes.print}>
      <Button
        variant="default"
        leftSection={<IconFileTypeDocx size={18} aria-hidden="true" />}
        disabled={isBusy}
        onClick={() => void print()}
      >
        {t('compare:screen.print')}
      </Button>
      <div role="status">{isBusy ? <Text>{t('compare:screen.printing')}</Text> : null}</div>
      {outcome?.ok && outcome.value ? (
        <Alert role="status" title={t('compare:screen.printed')}>
          <span className={classes.path}>
            {t('compare:screen.where', { path: outcome.value.path })}
          </span>
        </Alert>
      ) : null}
      {outcome && !outcome.ok ? (
        <FailureAlert failure={outcome.failure} title={t('compare:screen.notPrinted')} />
      ) : null}
    </div>
  )
}
