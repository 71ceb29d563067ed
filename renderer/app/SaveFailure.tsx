import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { retryFailedWrites, useSaveState } from '#renderer/repositories/saveState'
import classes from './PlanFrame.module.css'

/** Stays on view, without covering the work, while something could not be written: what failed, and the two ways on. */
export function SaveFailure({ saveCopy }: { readonly saveCopy: () => void }) {
  const { t } = useTranslation('shell')
  const { phase, failure } = useSaveState()
  if (phase !== 'failed' || !failure) return null
  return (
    <div className={classes.banner}>
      <FailureAlert
        failure={failure}
        title={t('shell:save.failedTitle')}
        action={
          <>
            <Button size="sm" onClick={retryFailedWrites}>
              {t('common:button.tryAgain')}
            </Button>
            <Button size="sm" variant="default" onClick={saveCopy}>
              {t('shell:saveCopy.button')}
            </Button>
          </>
        }
      />
    </div>
  )
}
