import type { Day } from '#shared/lib/dates'
import type { PlanRecords } from '#shared/planFile/recordTables'
import type { LooseEnd } from './LooseEnd'
import { looseEndContext } from './looseEndContext'
import { looseEndRules } from './looseEndRules'

const weight = { high: 0, medium: 1, low: 2 } as const

/** What the rules find: what counts, and what would be found by rules that the city does not want to be told of. */
export interface LooseEndsFound {
  /** The heaviest first, and in the order of the rules within one weight. */
  readonly looseEnds: LooseEnd[]
  /** How many each muted rule would find; also those that find nothing. */
  readonly muted: ReadonlyMap<string, number>
}

/**
 * Looks for what does not hold together in a plan, and for what is hidden by muted rules. Actions that were dropped are left aside.
 * @param today the day against which deadlines are looked at
 */
export function lookForLooseEnds(records: PlanRecords, today: Day): LooseEndsFound {
  const context = looseEndContext(records, today)
  const isMuted = new Set(context.plan.mutedRules.map(({ rule }) => rule))
  const muted = new Map<string, number>()
  const looseEnds: LooseEnd[] = []
  for (const { id, severity, source, find } of looseEndRules) {
    const found = find(context)
    if (isMuted.has(id)) muted.set(id, found.length)
    else for (const finding of found) looseEnds.push({ rule: id, severity, source, ...finding })
  }
  looseEnds.sort((a, b) => weight[a.severity] - weight[b.severity])
  return { looseEnds, muted }
}

/** What does not hold together in a plan and counts: the findings of the rules that are not muted, the heaviest first. */
export function findLooseEnds(records: PlanRecords, today: Day): LooseEnd[] {
  return lookForLooseEnds(records, today).looseEnds
}
