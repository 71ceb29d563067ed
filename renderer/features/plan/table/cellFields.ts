import type { ActionFields } from '#renderer/repositories/actions'
import type { MilestoneFields } from '#renderer/repositories/milestones'
import type { Day } from '#shared/lib/dates'
import type { ActionId, ObjectiveId, OwnerId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'
import { milestoneStatusFields } from '#shared/plan/milestoneStatusFields'

/** What a cell of the table of actions stores: the fields that its column stands for. A status that is missing changes nothing. */
export function actionCellFields(columnId: string, value: string | null): ActionFields {
  switch (columnId) {
    case 'title':
    case 'targetGroup':
    case 'partners':
      return { [columnId]: value ?? '' }
    case 'startsOn':
    case 'endsOn':
      return { [columnId]: value }
    case 'status':
      return value === null ? {} : { status: value as Action['status'] }
    case 'owner':
      return { ownerId: value as OwnerId | null }
    case 'deputy':
      return { deputyId: value as OwnerId | null }
    case 'objective':
      return { objectiveId: value as ObjectiveId | null }
    default:
      return {}
  }
}

/** The fields of an action for a row of cells. */
export function actionRowFields(values: ReadonlyMap<string, string | null>): ActionFields {
  return Object.assign({}, ...[...values].map(([id, value]) => actionCellFields(id, value)))
}

/**
 * What a row of cells of the table of milestones stores. A status brings its date with it; a day on which it was reached says that it was.
 * @param milestone as it is; null for one that is new
 * @param today the day on which what is marked as reached without a day counts as reached
 */
export function milestoneRowFields(
  values: ReadonlyMap<string, string | null>,
  milestone: Milestone | null,
  today: Day,
): MilestoneFields & { readonly actionId?: ActionId } {
  const status = values.get('status') as Milestone['status'] | null | undefined
  const reachedOn = values.get('reachedOn')
  const now = milestone ?? { status: 'planned', reachedOn: null }
  const wanted = status ?? (reachedOn ? 'reached' : now.status)
  const isUntouched = wanted === now.status && reachedOn === undefined
  const dated =
    reachedOn !== undefined && wanted === 'reached'
      ? { status: wanted, reachedOn }
      : milestoneStatusFields(now, wanted, today)
  return {
    ...(values.has('title') ? { title: values.get('title') ?? '' } : {}),
    ...(values.has('due') ? { dueOn: values.get('due') ?? null } : {}),
    ...(values.has('owner') ? { ownerId: (values.get('owner') ?? null) as OwnerId | null } : {}),
    ...(values.has('note') ? { note: values.get('note') ?? '' } : {}),
    ...(values.get('action') ? { actionId: values.get('action') as ActionId } : {}),
    ...(isUntouched ? {} : dated),
  }
}
