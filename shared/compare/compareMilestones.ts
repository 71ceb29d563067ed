import { daysBetween } from '#shared/lib/dates'
import type { Milestone } from '#shared/plan/Milestone'
import { milestoneStanding } from '#shared/plan/milestoneStanding'
import { byId, type ComparedStates, type DifferenceHead, difference, pairs } from './ComparedStates'
import { compareDay } from './compareDay'
import { compareOwner, ownerNames } from './compareOwner'
import type { Difference } from './PlanDifference'
import { type RecordStep, stepsOn } from './recordSteps'

/** What happened to the milestones: new, gone, reached (in time or late), moved (by how much), dropped, newly late, renamed, given to others. */
export function compareMilestones(states: ComparedStates): Difference[] {
  const actions = [byId(states.from.records.actions), byId(states.to.records.actions)] as const
  const [ownerThen, ownerNow] = [ownerNames(states.from), ownerNames(states.to)]
  return pairs(states, 'milestones').flatMap(({ id, from, to }): Difference[] => {
    const either = to ?? from
    if (!either) return []
    const steps = states.steps('milestones', id)
    const { actionId } = either
    const head: DifferenceHead = {
      section: 'milestones',
      recordId: id,
      name: either.title,
      within: (actions[1].get(actionId) ?? actions[0].get(actionId))?.title ?? null,
      place: to ? { stage: 'actions', id: actionId } : null,
    }
    if (!to) return [difference(head, { what: 'removed' }, stepsOn(steps))]
    if (!from)
      return [
        difference(head, { what: 'added' }, stepsOn(steps)),
        ...(to.status === 'reached' ? [reached(head, to, steps)] : []),
      ]
    if (from === to) return newlyLate(states, head, from, to)
    const before = { id: from.ownerId, name: ownerThen(from.ownerId) }
    const after = { id: to.ownerId, name: ownerNow(to.ownerId) }
    return [
      ...compareStatus(head, from, to, steps),
      ...compareDay(head, 'dueOn', from.dueOn, to.dueOn, steps),
      ...newlyLate(states, head, from, to),
      ...(from.title === to.title
        ? []
        : [
            difference(
              head,
              { what: 'renamed', from: from.title, to: to.title },
              stepsOn(steps, ['title']),
            ),
          ]),
      ...compareOwner(head, 'ownerId', before, after, steps),
    ]
  })
}

function compareStatus(
  head: DifferenceHead,
  from: Milestone,
  to: Milestone,
  steps: readonly RecordStep[],
): Difference[] {
  if (from.status === to.status) return []
  if (to.status === 'reached') return [reached(head, to, steps)]
  const told = stepsOn(steps, ['status'])
  if (to.status === 'dropped') return [difference(head, { what: 'dropped' }, told)]
  if (from.status === 'reached') return [difference(head, { what: 'reopened' }, told)]
  if (from.status === 'dropped') return [difference(head, { what: 'taken-up' }, told)]
  return []
}

function reached(
  head: DifferenceHead,
  { reachedOn, dueOn }: Milestone,
  steps: readonly RecordStep[],
): Difference {
  const daysLate = reachedOn !== null && dueOn !== null ? daysBetween(dueOn, reachedOn) : null
  const fact = { what: 'reached' as const, on: reachedOn, dueOn, daysLate }
  return difference(head, fact, stepsOn(steps, ['status', 'reachedOn']))
}

// A day goes by without a step: what tells of it is the calendar, not the history.
function newlyLate(
  { from: then, to: now }: ComparedStates,
  head: DifferenceHead,
  from: Milestone,
  to: Milestone,
): Difference[] {
  if (to.dueOn === null || milestoneStanding(to, now.day) !== 'late') return []
  if (milestoneStanding(from, then.day) === 'late') return []
  const days = daysBetween(to.dueOn, now.day)
  return [difference(head, { what: 'newly-late', dueOn: to.dueOn, days }, [])]
}
