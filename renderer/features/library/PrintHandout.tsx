import { Alert, Button, Text } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { usePlan } from '#renderer/repositories/plans'
import type { PlanId } from '#shared/lib/ids'
import type { Result } from '#shared/lib/result'
import { hasCatalogue } from '#shared/messages/createTranslator'
import type { CollectionId } from '#shared/template/library/Collection'
import classes from './ListPane.module.css'

interface PrintHandoutProps {
  readonly collectionId: CollectionId
  readonly planId: PlanId | null
  /** Further buttons beside it. */
  readonly children: ReactNode
}

/** The button that makes the handout of a collection, and what came of it. */
export function PrintHandout({ collectionId, planId, children }: PrintHandoutProps) {
  const { t, i18n } = useTranslation('library')
  const plan = usePlan(planId ?? ('none' as PlanId))
  const [isBusy, setIsBusy] = useState(false)
  const [outcome, setOutcome] = useState<Result<{ path: string } | null> | null>(null)
  const print = async () => {
    setIsBusy(true)
    setOutcome(null)
    // The way to Word is fetched only now: nobody who just reads should wait for it.
    const { exportHandout } = await import('./exportHandout')
    // Inside a plan its documents' language; else that of the computer, in whose form days and numbers are expected.
    const here = hasCatalogue(navigator.language) ? navigator.language : i18n.language
    setOutcome(await exportHandout(collectionId, plan?.language ?? here))
    setIsBusy(false)
  }
  return (
    <>
      <div className={classes.tools}>
        <Button
          leftSection={<IconFileTypeDocx size={18} aria-hidden="true" />}
          disabled={isBusy}
          onClick={() => void print()}
        >
          {t('library:collection.print')}
        </Button>
        {children}
      </div>
      <div role="status">{isBusy ? <Text>{t('library:collection.printing')}</Text> : null}</div>
      {outcome?.ok && outcome.value ? (
        <Alert role="status" title={t('library:collection.printed')}>
          <span className={classes.path}>
            {t('library:collection.where', { path: outcome.value.path })}
          </span>
        </Alert>
      ) : null}
      {outcome && !outcome.ok ? (
        <FailureAlert failure={outcome.failure} title={t('library:collection.notPrinted')} />
      ) : null}
    </>
  )
}
