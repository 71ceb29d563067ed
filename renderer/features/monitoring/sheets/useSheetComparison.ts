import { useMemo } from 'react'
import { useHistorySince } from '#renderer/repositories/ownerSheets'
import { usePlanRecords } from '#renderer/repositories/records'
import { compareAnswers, type SheetComparison } from '#shared/compare/ownerSheet/compareAnswers'
import type { SheetReading } from '#shared/compare/ownerSheet/SheetAnswers'
import type { Day } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'

/** The answers of a sheet beside the plan as it stands at this moment; undefined while loading. */
export function useSheetComparison(
  planId: PlanId,
  reading: Extract<SheetReading, { is: 'read' }>,
  today: Day,
): SheetComparison | undefined {
  const records = usePlanRecords(planId)
  const history = useHistorySince(planId, reading.mark.revision)
  return useMemo(
    () =>
      records && history ? compareAnswers(reading, { records, ...history }, today) : undefined,
    [reading, records, history, today],
  )
}
