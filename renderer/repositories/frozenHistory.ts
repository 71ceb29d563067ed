import { useEffect, useState } from 'react'
import type { Database } from '#renderer/database/Database'
import { session } from '#renderer/database/session'
import type { Change } from '#shared/change/Change'
import { effectiveChanges } from '#shared/change/effectiveChanges'
import { type ValueHistory, valueHistory } from '#shared/change/valueHistory'
import type { PlanId } from '#shared/lib/ids'
import type { Baseline, Target } from '#shared/monitoring/Indicator'

/** What of baselines and targets is frozen once it is set. */
export const frozenFields = {
  baselines: ['value', 'comparedValue', 'on'],
  targets: ['value', 'upTo', 'on'],
} as const satisfies {
  readonly baselines: readonly (keyof Baseline)[]
  readonly targets: readonly (keyof Target)[]
}

interface Known {
  readonly revision: number
  /** Id of the change at that revision: another one there means that the plan was replaced. */
  readonly changeId: string
  readonly changes: readonly Change[]
}

const known = new WeakMap<Database, Map<string, Known>>()
/** Changes read at once: a long history is not held in memory, and the screen is not held up. */
const batch = 1000

/** How a baseline or target came to what it is. Only changes since the last call are read, whatever record was asked for. */
export async function frozenHistory(
  planId: PlanId,
  table: keyof typeof frozenFields,
  recordId: string,
): Promise<ValueHistory> {
  const changes = await changesOfValues(planId)
  return valueHistory(effectiveChanges(changes), table, recordId, frozenFields[table])
}

/** Watches how a baseline or target came to what it is; undefined while that is being looked up. */
export function useFrozenHistory(
  planId: PlanId,
  table: keyof typeof frozenFields,
  record: Baseline | Target | undefined,
): ValueHistory | undefined {
  const [found, setFound] = useState<{ readonly of: object; readonly history: ValueHistory }>()
  useEffect(() => {
    if (!record) return
    let isWanted = true
    void frozenHistory(planId, table, record.id).then((history) => {
      if (isWanted) setFound({ of: record, history })
    })
    return () => {
      isWanted = false
    }
  }, [planId, table, record])
  // What was found for the record before a change stands until the new one is there, so that nothing flickers.
  return record ? found?.history : undefined
}

async function changesOfValues(planId: PlanId): Promise<readonly Change[]> {
  const { database } = session()
  const plans = known.get(database) ?? new Map<string, Known>()
  known.set(database, plans)
  const last = (await database.planHeads.get(planId))?.revision ?? 0
  const earlier = plans.get(planId)
  const there = earlier && (await database.changes.get([planId, earlier.revision]))
  const isSame = earlier !== undefined && there?.id === earlier.changeId
  const changes = isSame ? [...earlier.changes] : []
  let lastId = isSame ? earlier.changeId : ''
  for (let after = isSame ? earlier.revision : 0; after < last; after += batch) {
    const read = await database.changesOf(planId, after, Math.min(after + batch, last))
    changes.push(...read.filter(touchesValues))
    lastId = read.at(-1)?.id ?? lastId
  }
  plans.set(planId, { revision: last, changeId: lastId, changes })
  return changes
}

const touchesValues = ({ edits }: Change): boolean =>
  edits.some(({ table }) => table in frozenFields)
