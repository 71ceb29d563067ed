import { useCallback, useState } from 'react'
import type { Day } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import type { Failure, Result } from '#shared/lib/result'
import { openOwnerSheets, type ReadSheet, readDroppedSheets } from './readOwnerSheets'

export interface ReadSheets {
  /** The last read first. */
  readonly sheets: readonly ReadSheet[]
  readonly isReading: boolean
  /** Why the last files could not be read at all; what is wrong with one of them stands with it. */
  readonly failure: Failure | null
  readonly open: () => void
  readonly read: (files: readonly File[]) => void
  readonly putAside: (id: string) => void
}

/** The filled sheets that were read and not yet put aside. */
export function useReadSheets(planId: PlanId, today: Day): ReadSheets {
  const [sheets, setSheets] = useState<readonly ReadSheet[]>([])
  const [isReading, setReading] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const run = useCallback(async (work: Promise<Result<readonly ReadSheet[] | null>>) => {
    setReading(true)
    setFailure(null)
    const outcome = await work
    setReading(false)
    if (!outcome.ok) setFailure(outcome.failure)
    else if (outcome.value) {
      const added = outcome.value
      setSheets((before) => [...added, ...before])
    }
  }, [])
  return {
    sheets,
    isReading,
    failure,
    open: useCallback(() => void run(openOwnerSheets(planId, today)), [run, planId, today]),
    read: useCallback(
      (files) => void run(readDroppedSheets(planId, today, files)),
      [run, planId, today],
    ),
    putAside: useCallback(
      (id) => setSheets((before) => before.filter((sheet) => sheet.id !== id)),
      [],
    ),
  }
}
