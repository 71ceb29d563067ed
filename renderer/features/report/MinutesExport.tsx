import { Alert, Button, Text } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import type { PlanId } from '#shared/lib/ids'
import type { Result } from '#shared/lib/result'
import type { Review } from '#shared/review/Review'
import classes from './ReportScreen.module.css'

interface MinutesExportProps {
  readonly planId: PlanId
  readonly review: Pick<Review, 'id' | 'title'>
}

/** The button that writes the minutes of a review as Word, and what came of it. */
export function MinutesExport({ planId, review }: MinutesExportProps) {
  const { t } = useTranslation('review')
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Result<{ path: string } | null> | null>(null)
  const make = async () => {
    setBusy(true)
    setOutcome(null)
    // The way to Word is fetched only now: nobody who just looks should wait for it.
    const { exportMinutes } = await import('./exportMinutes')
    const name = t('review:minutes.title', {
      review: review.title.trim() || t('review:untitled'),
    })
    setOutcome(await exportMinutes(planId, review.id, name))
    setBusy(false)
  }
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconFileTypeDocx size={18} aria-hidden="true" />}
        disabled={busy}
        onClick={() => void make()}
      >
        {t('review:one.minutes')}
      </Button>
      <div role="status">
        {busy ? <Text mt="sm">{t('review:minutes.making')}</Text> : null}
        {outcome?.ok && outcome.value ? (
          <Alert mt="sm" title={t('review:minutes.done')}>
            <span className={classes.path}>
              {t('review:minutes.where', { path: outcome.value.path })}
            </span>
          </Alert>
        ) : null}
      </div>
      {outcome && !outcome.ok ? (
        <FailureAlert failure={outcome.failure} title={t('review:minutes.failed')} />
      ) : null}
    </div>
  )
}
