import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useOutcome } from '#renderer/components/useOutcome'
import type { PlanId } from '#shared/lib/ids'
import type { Result } from '#shared/lib/result'
import { showUndoNotice } from './UndoNotice'

/**
 * Carries out a deletion without asking first, and offers to take it back. Gives whether it was done.
 * @returns a function of the running command, its name in the history, and what to say once it is done
 */
export function useDeletion(
  planId: PlanId,
): (outcome: Promise<Result<unknown>>, command: string, text: string) => Promise<boolean> {
  const { t } = useTranslation('plan')
  const settle = useOutcome()
  return useCallback(
    async (outcome, command, text) => {
      const result = await outcome
      if (!result.ok) {
        await settle(Promise.resolve(result))
        return false
      }
      showUndoNotice({
        planId,
        command,
        text,
        undoLabel: t('plan:undo'),
        closeLabel: t('common:button.close'),
      })
      return true
    },
    [planId, settle, t],
  )
}
