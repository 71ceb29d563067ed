import { addDays } from '#shared/lib/dates'
import { isToBeDone, onAction } from './findings'
import type { LooseEndRule } from './LooseEnd'

/** An action without a start or an end: it stands nowhere on the timeline and is never late. */
export const actionWithoutDates: LooseEndRule = {
  id: 'actionWithoutDates',
  severity: 'medium',
  source: '001:F8.Q1',
  find: ({ actions }) =>
    actions
      .filter((action) => isToBeDone(action) && !(action.startsOn && action.endsOn))
      .map((action) => onAction(action)),
}

/** An action that ends before it begins. */
export const actionEndsBeforeStart: LooseEndRule = {
  id: 'actionEndsBeforeStart',
  severity: 'medium',
  source: '001:F8.Q1',
  find: ({ actions }) =>
    actions
      .filter(({ startsOn, endsOn }) => startsOn && endsOn && endsOn < startsOn)
      .map((action) => onAction(action)),
}

/** An action that begins before the plan or ends after it: no report of the plan will cover all of it. */
export const actionOutsidePeriod: LooseEndRule = {
  id: 'actionOutsidePeriod',
  severity: 'low',
  source: '001:F8.Q1',
  find: ({ actions, plan }) =>
    actions
      .filter(
        ({ startsOn, endsOn }) =>
          (startsOn !== null && startsOn < plan.periodFrom) ||
          (endsOn !== null && endsOn > plan.periodTo),
      )
      .map((action) => onAction(action)),
}

/** An action past its end that nobody has closed, prolonged or dropped. */
export const actionOverdue: LooseEndRule = {
  id: 'actionOverdue',
  severity: 'high',
  source: 'field:3.2',
  find: ({ actions, today }) =>
    actions
      .filter((action) => isToBeDone(action) && action.endsOn !== null && action.endsOn < today)
      .map((action) => onAction(action, { day: action.endsOn ?? '' })),
}

/** How many days after its start an action may still stand as planned. */
export const startGraceDays = 30

/** An action that was to begin and has not: a fifth of all goals never start (ClearPoint’s own count). */
export const actionNotBegun: LooseEndRule = {
  id: 'actionNotBegun',
  severity: 'medium',
  source: 'field:3.2',
  find: ({ actions, today }) =>
    actions
      .filter(
        ({ status, draft, startsOn, endsOn }) =>
          status === 'planned' &&
          !draft &&
          startsOn !== null &&
          addDays(startsOn, startGraceDays) < today &&
          // Past its end it is overdue, which says more.
          (endsOn === null || endsOn >= today),
      )
      .map((action) => onAction(action, { day: action.startsOn ?? '' })),
}

/** An action called completed while milestones in it are open. */
export const completedWithOpenMilestones: LooseEndRule = {
  id: 'completedWithOpenMilestones',
  severity: 'medium',
  source: '001:F8.Q1',
  find: ({ actions, milestonesOf }) =>
    actions.flatMap((action) => {
      if (action.status !== 'completed') return []
      const count = (milestonesOf.get(action.id) ?? []).filter(
        ({ status }) => status !== 'reached',
      ).length
      return count > 0 ? [onAction(action, { count })] : []
    }),
}
