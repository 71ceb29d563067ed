import type { Day } from '#shared/lib/dates'
import type { ActionId, IndicatorId, MilestoneId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import { isClosed } from '#shared/plan/milestoneStanding'
import { milestoneOwner } from '#shared/plan/ownerDuties'
import { stoodInBy } from '#shared/plan/stoodInBy'
import type { ActionDue, DueRecords, MeasurementDue, MilestoneDue } from './DueEntry'
import type { Measurement } from './Indicator'
import { indicatorOwner } from './indicatorOwner'
import { measurementDue } from './measurementDue'

type ActionsById = ReadonlyMap<ActionId, Action>

/** Every milestone that is neither reached nor dropped, with who answers for it and what it waits for. */
export function openMilestones(
  { milestones }: Pick<DueRecords, 'milestones'>,
  actions: ActionsById,
  today: Day,
): MilestoneDue[] {
  const open = milestones.filter((milestone) => !isClosed(milestone))
  const byId = new Map<MilestoneId, (typeof open)[number]>(open.map((one) => [one.id, one]))
  return open.map((milestone) => {
    const { id, dueOn, dependsOnIds, actionId } = milestone
    const action = actions.get(actionId)
    const ownerId = milestoneOwner(milestone, action)
    const waitsFor = dependsOnIds.flatMap((awaited) => byId.get(awaited) ?? [])
    return {
      kind: 'milestone',
      key: `milestone ${id}`,
      milestone,
      waitsFor,
      isHeldUp: waitsFor.some(
        (awaited) =>
          awaited.dueOn === null ||
          awaited.dueOn < today ||
          (dueOn !== null && awaited.dueOn > dueOn),
      ),
      dueOn,
      ownerId,
      deputyId: stoodInBy(ownerId, action),
    }
  })
}

/** The value each indicator is asked for, or will be next; indicators that are drafts or not collected are left out. */
export function askedValues(
  { plans, indicators, measurements }: DueRecords,
  actions: ActionsById,
  today: Day,
): MeasurementDue[] {
  const [plan] = plans
  if (!plan) return []
  const time = { from: plan.periodFrom, to: plan.periodTo }
  const measured = new Map<IndicatorId, Measurement[]>()
  for (const measurement of measurements) {
    const known = measured.get(measurement.indicatorId)
    if (known) known.push(measurement)
    else measured.set(measurement.indicatorId, [measurement])
  }
  return indicators
    .filter(({ draft, notCollected }) => !draft && notCollected === null)
    .map((indicator) => {
      const { id, actionIds } = indicator
      const due = measurementDue(indicator, measured.get(id) ?? [], time, today)
      const ownerId = indicatorOwner(indicator, actions)
      const withDeputy = actionIds.find((actionId) => actions.get(actionId)?.deputyId)
      return {
        kind: 'measurement',
        key: `measurement ${id}`,
        indicator,
        isLate: due.isLate,
        isDue: due.dueOn !== null,
        dueOn: due.dueOn ?? due.nextOn,
        ownerId,
        deputyId: stoodInBy(ownerId, withDeputy && actions.get(withDeputy)),
      }
    })
}

/** Whether an action asks for nothing any more. */
export function isOver({ status }: Pick<Action, 'status'>): boolean {
  return status === 'completed' || status === 'dropped'
}

/** Every action of the city’s own that is neither completed nor dropped, with how many milestones it has open. */
export function openActions({
  actions,
  milestones,
}: Pick<DueRecords, 'actions' | 'milestones'>): ActionDue[] {
  const open = new Map<ActionId, number>()
  for (const milestone of milestones)
    if (!isClosed(milestone)) open.set(milestone.actionId, (open.get(milestone.actionId) ?? 0) + 1)
  return actions
    .filter((action) => !isOver(action) && !action.draft)
    .map((action) => ({
      kind: 'action',
      key: `action ${action.id}`,
      action,
      open: open.get(action.id) ?? 0,
      dueOn: action.endsOn,
      ownerId: action.ownerId,
      deputyId: stoodInBy(action.ownerId, action),
    }))
}
