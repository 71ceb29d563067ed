import { addDays, type Day, daysBetween, isDay } from '#shared/lib/dates'
import type { MilestoneId } from '#shared/lib/ids'
import type { Milestone } from './Milestone'
import type { MilestoneGraph } from './milestoneDependencies'
import { isClosed } from './milestoneStanding'

/** A milestone with another day on which it would be due. */
export interface SuggestedDay {
  readonly milestone: Milestone
  readonly dueOn: Day
}

/**
 * What follows when a milestone is due later: the open ones that wait for it, directly or through others, and are now due before
 * what they wait for, each moved by as much. An offer to the user, never carried out by itself: others have been promised those days.
 *
 * One that was due too early already before the move stays: nobody said that it should follow. So does everything where the
 * milestone moves earlier, or had no date.
 * @param from the day on which it was due before the move
 * @returns the suggestions by day, then by id
 */
export function followersOf(
  movedId: MilestoneId,
  from: Day | null,
  to: Day | null,
  { waiting }: Pick<MilestoneGraph, 'waiting'>,
): SuggestedDay[] {
  const days = from === null || to === null ? 0 : daysBetween(from, to)
  if (from === null || days <= 0) return []
  const suggested = new Map<MilestoneId, SuggestedDay>()
  const moved: { readonly id: MilestoneId; readonly from: Day }[] = [{ id: movedId, from }]
  for (let one = moved.pop(); one; one = moved.pop()) {
    const until = addDays(one.from, days)
    for (const milestone of waiting.get(one.id) ?? []) {
      const { id, dueOn } = milestone
      if (id === movedId || suggested.has(id) || isClosed(milestone)) continue
      if (dueOn === null || dueOn < one.from || dueOn >= until) continue
      const next = addDays(dueOn, days)
      if (!isDay(next)) continue
      suggested.set(id, { milestone, dueOn: next })
      moved.push({ id, from: dueOn })
    }
  }
  return [...suggested.values()].sort((a, b) => {
    if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1
    return a.milestone.id < b.milestone.id ? -1 : 1
  })
}
