import type { MilestoneId } from '#shared/lib/ids'
import type { Milestone } from '#shared/plan/Milestone'
import {
  type DependencyConflict,
  dependencyConflicts,
  unmetDependencies,
} from '#shared/plan/milestoneDependencies'

/** What a milestone waits for: the conflict that presses most, else the one of them that is due last, and how many there are. */
export interface Waits {
  readonly count: number
  readonly on: Milestone
  readonly conflict: DependencyConflict['kind'] | null
}

/** What each open milestone still waits for; those that wait for nothing are not in the map. */
export function waitsOf(milestones: readonly Milestone[]): ReadonlyMap<MilestoneId, Waits> {
  const graph = { byId: new Map(milestones.map((milestone) => [milestone.id, milestone])) }
  const waits = new Map<MilestoneId, Waits>()
  for (const milestone of milestones) {
    if (milestone.dependsOnIds.length === 0) continue
    const unmet = unmetDependencies(milestone, graph)
    const [first] = unmet
    if (!first) continue
    const [conflict] = dependencyConflicts(milestone, graph)
    const last = unmet.reduce((latest, one) =>
      (one.dueOn ?? '') > (latest.dueOn ?? '') ? one : latest,
    )
    waits.set(milestone.id, {
      count: unmet.length,
      on: conflict?.on ?? last,
      conflict: conflict?.kind ?? null,
    })
  }
  return waits
}

/** The earlier map where the other one says the same, so that nothing is drawn anew for it. */
export function keepEqualWaits(
  before: ReadonlyMap<MilestoneId, Waits>,
  next: ReadonlyMap<MilestoneId, Waits>,
): ReadonlyMap<MilestoneId, Waits> {
  const isSame = (id: MilestoneId, { count, on, conflict }: Waits) => {
    const earlier = before.get(id)
    return earlier?.count === count && earlier.on === on && earlier.conflict === conflict
  }
  return before.size === next.size && [...next].every(([id, waits]) => isSame(id, waits))
    ? before
    : next
}
