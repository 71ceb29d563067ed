import type { MilestoneId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import { actionBar } from '#shared/plan/actionBar'
import type { Milestone } from '#shared/plan/Milestone'
import { dayLeft, dayMiddle, type TimeAxis } from '#shared/plan/timeAxis'
import type { TimelineShift } from './timelineShift'

/** Room (px) that a label needs before it is worth drawing, and the most that the last one takes. */
const leastLabel = 56
const mostLabel = 280
/** Width (px) of the note on milestones without a date, as in the style sheet. */
const undatedWidth = 190

/** A milestone with its place on the axis (px) and how wide its label may be; 0 where there is no room. */
export interface PlacedMilestone {
  readonly milestone: Milestone
  readonly x: number
  readonly label: number
}

/** The bar of an action with its place on the axis (px). */
export interface PlacedBar {
  readonly left: number
  readonly width: number
  readonly openStart: boolean
  readonly openEnd: boolean
}

/** A record as it is shown: with the dates to which it is being moved. The record itself where it is not. */
export function shownAction(action: Action, shift: TimelineShift | null): Action {
  if (shift?.of !== 'action' || shift.record.id !== action.id) return action
  return { ...action, startsOn: shift.startsOn, endsOn: shift.endsOn }
}

/** As `shownAction`, for a milestone. */
export function shownMilestone(milestone: Milestone, shift: TimelineShift | null): Milestone {
  if (shift?.of !== 'milestone' || shift.record.id !== milestone.id) return milestone
  return { ...milestone, dueOn: shift.dueOn }
}

/** Where the bar of an action stands; null where it has no dates. */
export function placedBar(
  action: Action,
  milestones: readonly Milestone[],
  axis: TimeAxis,
): PlacedBar | null {
  const bar = actionBar(action, milestones)
  if (!bar) return null
  const left = dayLeft(axis, bar.from)
  const width = Math.max(dayLeft(axis, bar.to) + axis.dayWidth - left, 6)
  return { left, width, openStart: bar.openStart, openEnd: bar.openEnd }
}

/** Where the dated milestones of an action stand, from left to right, and how much of their titles fits between them. */
export function placedMilestones(
  milestones: readonly Milestone[],
  axis: TimeAxis,
): readonly PlacedMilestone[] {
  const dated = milestones.flatMap((milestone) =>
    milestone.dueOn === null ? [] : [{ milestone, x: dayMiddle(axis, milestone.dueOn) }],
  )
  dated.sort((a, b) => a.x - b.x)
  return dated.map(({ milestone, x }, index) => {
    const room = Math.min((dated[index + 1]?.x ?? axis.width + 8) - x - 10, mostLabel)
    return { milestone, x, label: room >= leastLabel ? room : 0 }
  })
}

/** Where the note on milestones without a date stands (px): behind the bar, before it where there is no room, else over its start. */
export function undatedLeft(bar: PlacedBar, axis: TimeAxis): number {
  const behind = bar.left + bar.width + 20
  if (behind + undatedWidth <= axis.width) return behind
  return bar.left >= undatedWidth + 20 ? bar.left - undatedWidth - 20 : bar.left
}

/** How many of them have no date. */
export function undatedCount(milestones: readonly Milestone[]): number {
  return milestones.filter(({ dueOn }) => dueOn === null).length
}

/** An arrow from a milestone to one that waits for it. */
export interface Arrow {
  readonly from: Milestone
  readonly to: Milestone
}

/** The arrows that begin or end at one of these milestones, each once. */
export function arrowsAt(
  milestones: readonly Milestone[],
  byId: ReadonlyMap<MilestoneId, Milestone>,
  waiting: ReadonlyMap<MilestoneId, readonly Milestone[]>,
): readonly Arrow[] {
  const arrows = new Map<string, Arrow>()
  for (const milestone of milestones) {
    for (const id of milestone.dependsOnIds) {
      const from = byId.get(id)
      if (from) arrows.set(`${id} ${milestone.id}`, { from, to: milestone })
    }
    for (const to of waiting.get(milestone.id) ?? [])
      arrows.set(`${milestone.id} ${to.id}`, { from: milestone, to })
  }
  return [...arrows.values()]
}
