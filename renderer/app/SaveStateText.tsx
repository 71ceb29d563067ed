import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconDots } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { usePendingDrafts } from '#renderer/components/pendingDrafts'
import { retryFailedWrites, useSaveState } from '#renderer/repositories/saveState'
import classes from './PlanHeader.module.css'
import type { Commands } from './useCommands'

const shapes = { saved: IconCheck, saving: IconDots, failed: IconAlertTriangle } as const

/**
 * Says how the work stands: "saved" only when nothing is being typed and the journal has acknowledged the last revision.
 * What cannot be written stays on view with what to do.
 */
export function SaveStateText({ commands }: { readonly commands: Commands }) {
  const { t } = useTranslation('shell')
  const { phase: written, revision, failure } = useSaveState()
  const drafts = usePendingDrafts()
  const phase = written === 'failed' ? 'failed' : drafts > 0 ? 'saving' : written
  const Shape = shapes[phase]
  const announced = useSettled(phase)
  return (
    <>
      <span
        className={classes.save}
        data-testid="save-state"
        data-phase={phase}
        data-revision={revision ?? ''}
      >
        <Shape size={16} aria-hidden="true" />
        {t(`shell:save.${phase}`)}
      </span>
      <span role="status" className="visually-hidden">
        {announced === 'saved' ? '' : t(`shell:save.${announced}`)}
      </span>
      {phase === 'failed' && failure
        ? createPortal(
            <div className={classes.banner}>
              <FailureAlert
                failure={failure}
                title={t('shell:save.failedTitle')}
                action={
                  <>
                    <Button size="sm" onClick={retryFailedWrites}>
                      {t('common:button.tryAgain')}
                    </Button>
                    <Button size="sm" variant="default" onClick={commands.savePlanFile}>
                      {t('shell:saveCopy.button')}
                    </Button>
                  </>
                }
              />
            </div>,
            document.body,
          )
        : null}
    </>
  )
}

// A screen reader is told of trouble, not of every pause in typing.
function useSettled(phase: keyof typeof shapes): keyof typeof shapes {
  const [settled, setSettled] = useState(phase)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(phase), phase === 'failed' ? 0 : 5000)
    return () => clearTimeout(timer)
  }, [phase])
  return settled
}
