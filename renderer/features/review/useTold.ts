import { useCallback } from 'react'
import { useOutcome } from '#renderer/components/useOutcome'
import type { Result } from '#shared/lib/result'

/** Passes the outcome of a command on, and tells the user when it could not be carried out. */
export function useTold(): <T>(outcome: Promise<Result<T>>) => Promise<Result<T>> {
  const settle = useOutcome()
  return useCallback(
    async (outcome) => {
      void settle(outcome)
      return await outcome
    },
    [settle],
  )
}
