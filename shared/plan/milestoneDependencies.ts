import type { MilestoneId } from '#shared/lib/ids'
import type { Milestone } from './Milestone'
import { isClosed } from './milestoneStanding'

/** The milestones of a plan by id, and which ones wait for each. */
export interface MilestoneGraph {
  readonly byId: ReadonlyMap<MilestoneId, Milestone>
  /** Those that name the milestone in `dependsOnIds`, in the order of their ids. */
  readonly waiting: ReadonlyMap<MilestoneId, readonly Milestone[]>
}

/** Why the dates of a milestone cannot hold: what it waits for is due after it, is dropped, or has no date. */
export interface DependencyConflict {
  readonly kind: 'later' | 'dropped' | 'undated'
  readonly on: Milestone
}

/** Puts the dependencies of a plan together. Links to milestones that are not there are left out. */
export function milestoneGraph(milestones: readonly Milestone[]): MilestoneGraph {
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]))
  const waiting = new Map<MilestoneId, Milestone[]>()
  for (const milestone of milestones)
    for (const id of new Set(milestone.dependsOnIds)) {
      if (!byId.has(id)) continue
      const known = waiting.get(id)
      if (known) known.push(milestone)
      else waiting.set(id, [milestone])
    }
  for (const members of waiting.values()) members.sort((a, b) => (a.id < b.id ? -1 : 1))
  return { byId, waiting }
}

/** What an open milestone still waits for: all it comes after that is not reached, in the order in which it names them. */
export function unmetDependencies(
  milestone: Milestone,
  { byId }: Pick<MilestoneGraph, 'byId'>,
): Milestone[] {
  if (isClosed(milestone)) return []
  return milestone.dependsOnIds.flatMap((id) => {
    const on = byId.get(id)
    return on && on.status !== 'reached' ? [on] : []
  })
}

/** What of the things that an open milestone waits for speaks against its own date. Two on the same day do not. */
export function dependencyConflicts(
  milestone: Milestone,
  graph: Pick<MilestoneGraph, 'byId'>,
): DependencyConflict[] {
  return unmetDependencies(milestone, graph).flatMap((on): DependencyConflict[] => {
    if (on.status === 'dropped') return [{ kind: 'dropped', on }]
    if (milestone.dueOn === null) return []
    if (on.dueOn === null) return [{ kind: 'undated', on }]
    return on.dueOn > milestone.dueOn ? [{ kind: 'later', on }] : []
  })
}

/**
 * The way by which milestones would wait for one another in a circle, if one came after the given others: from the first of them
 * that already waits for the milestone to the milestone itself. Null where there is no circle.
 * @param dependsOn what each milestone comes after; ids that lead nowhere are passed over
 */
export function findCycle(
  milestoneId: MilestoneId,
  dependsOnIds: readonly MilestoneId[],
  dependsOn: (id: MilestoneId) => readonly MilestoneId[],
): readonly MilestoneId[] | null {
  const cameFrom = new Map<MilestoneId, MilestoneId | null>()
  let edge = dependsOnIds.filter((id) => !cameFrom.has(id) && cameFrom.set(id, null))
  while (edge.length > 0) {
    if (cameFrom.has(milestoneId)) return pathTo(milestoneId, cameFrom)
    const next: MilestoneId[] = []
    for (const id of edge)
      for (const before of dependsOn(id)) {
        if (cameFrom.has(before)) continue
        cameFrom.set(before, id)
        next.push(before)
      }
    edge = next
  }
  return null
}

function pathTo(
  milestoneId: MilestoneId,
  cameFrom: ReadonlyMap<MilestoneId, MilestoneId | null>,
): MilestoneId[] {
  const path = [milestoneId]
  let id = cameFrom.get(milestoneId) ?? null
  while (id !== null) {
    path.unshift(id)
    id = cameFrom.get(id) ?? null
  }
  return path
}
