import { daysBetween } from '#shared/lib/dates'
import type { Milestone } from '#shared/plan/Milestone'
import { onMilestone } from './findings'
import type { Finding, LooseEndContext, LooseEndRule } from './LooseEnd'

/** From how many days late on a milestone needs a decision, not patience. */
export const longLateAfterDays = 60

/** A milestone long past its date on which nobody has decided anything. */
export const milestoneLongLate: LooseEndRule = {
  id: 'milestoneLongLate',
  severity: 'high',
  source: 'field:3.2',
  find: (context) =>
    where(context, ({ dueOn, status }) => {
      if (!dueOn || status === 'reached') return null
      const days = daysBetween(dueOn, context.today)
      return days > longLateAfterDays ? { count: days } : null
    }),
}

/** A milestone called reached that does not say when: reached in time or not cannot be told. */
export const reachedWithoutDay: LooseEndRule = {
  id: 'reachedWithoutDay',
  severity: 'medium',
  source: '001:F8.Q1',
  find: (context) =>
    where(context, ({ status, reachedOn }) => (status === 'reached' && !reachedOn ? {} : null)),
}

/** A milestone reached on a day that has not come yet. */
export const reachedInFuture: LooseEndRule = {
  id: 'reachedInFuture',
  severity: 'medium',
  source: '001:F8.Q1',
  find: (context) =>
    where(context, ({ status, reachedOn }) =>
      status === 'reached' && reachedOn && reachedOn > context.today ? { day: reachedOn } : null,
    ),
}

/** A milestone due before its action begins or after it ends. */
export const milestoneOutsideAction: LooseEndRule = {
  id: 'milestoneOutsideAction',
  severity: 'low',
  source: '001:F8.Q1',
  find: (context) =>
    where(context, ({ dueOn, status, actionId }) => {
      const action = context.actionsById.get(actionId)
      if (!dueOn || status === 'reached' || !action) return null
      const { startsOn, endsOn } = action
      return (startsOn && dueOn < startsOn) || (endsOn && dueOn > endsOn) ? { day: dueOn } : null
    }),
}

/** A milestone due before one that it waits for. */
export const milestoneBeforeItsTurn: LooseEndRule = {
  id: 'milestoneBeforeItsTurn',
  severity: 'medium',
  source: 'field:3.3',
  find: (context) =>
    waiting(context, ({ dueOn }, before) =>
      Boolean(dueOn && before.status !== 'reached' && before.dueOn && before.dueOn > dueOn),
    ),
}

/** A milestone that waits for one that was dropped. */
export const milestoneWaitsForDropped: LooseEndRule = {
  id: 'milestoneWaitsForDropped',
  severity: 'medium',
  source: 'field:3.3',
  find: (context) => waiting(context, (_, before) => before.status === 'dropped'),
}

function where(
  context: LooseEndContext,
  look: (milestone: Milestone) => Finding['values'] | null,
): Finding[] {
  return [...context.milestonesOf.values()].flat().flatMap((milestone) => {
    const values = look(milestone)
    return values ? [onMilestone(milestone, context, values)] : []
  })
}

function waiting(
  context: LooseEndContext,
  isLoose: (milestone: Milestone, before: Milestone) => boolean,
): Finding[] {
  const byId = new Map(context.records.milestones.map((milestone) => [milestone.id, milestone]))
  return where(context, (milestone) => {
    if (milestone.status === 'reached') return null
    const before = milestone.dependsOnIds
      .flatMap((id) => byId.get(id) ?? [])
      .find((one) => isLoose(milestone, one))
    return before ? { before: before.title } : null
  })
}
