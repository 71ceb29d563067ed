import { IconAlertTriangle, IconCheck, IconDots } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePendingDrafts } from '#renderer/components/pendingDrafts'
import { useSaveState } from '#renderer/repositories/saveState'
import classes from './PlanHeader.module.css'

const shapes = { saved: IconCheck, saving: IconDots, failed: IconAlertTriangle } as const

/**
 * Says how the work stands: "saved" only when nothing is being typed and the journal has acknowledged the last revision.
 */
export function SaveStateText() {
  const { t } = useTranslation('shell')
  const { phase: written, revision } = useSaveState()
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
