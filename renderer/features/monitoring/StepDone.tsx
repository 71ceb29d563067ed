import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from '#renderer/features/monitoring/due/due.module.css'
import { undo, useUndoState } from '#renderer/repositories/history'
import type { PlanId } from '#shared/lib/ids'

/** What was just done, and the revision that it made. */
export interface Step {
  readonly text: string
  readonly revision: number | null
}

interface StepDoneProps {
  readonly planId: PlanId
  readonly step: Step | null
  readonly onUndone: () => void
}

/** Says what was just done and, while it is the last step of the plan, takes it back. */
export function StepDone({ planId, step, onUndone }: StepDoneProps) {
  const { t } = useTranslation('due')
  const last = useUndoState(planId)?.undo?.revisions.at(-1)
  const canUndo = step !== null && step.revision !== null && step.revision === last
  return (
    <div className={step ? classes.done : undefined}>
      <Text role="status">{step?.text}</Text>
      {canUndo ? (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            onUndone()
            void undo(planId)
          }}
        >
          {t('due:undo')}
        </Button>
      ) : null}
    </div>
  )
}
