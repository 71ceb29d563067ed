import { addDays } from '#shared/lib/dates'
import type { Id, IndicatorId } from '#shared/lib/ids'
import type { Baseline, Indicator, Measurement, Target } from '#shared/monitoring/Indicator'
import type { Action } from '#shared/plan/Action'
import { type Milestone, milestoneStatuses } from '#shared/plan/Milestone'
import type { Objective } from '#shared/plan/Objective'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { inTurn, largePlan, orderAt } from './largePlan'

/** How much the largest plan holds that the app must stay quick with. */
export const hugePlanSize = {
  objectives: 40,
  actions: 2000,
  milestones: 10_000,
  indicators: 1000,
  measurements: 20_000,
} as const

const milestonesPerAction = hugePlanSize.milestones / hugePlanSize.actions
const actionsPerIndicator = hugePlanSize.actions / hugePlanSize.indicators
const measurementsPerIndicator = hugePlanSize.measurements / hugePlanSize.indicators
/** The last quarter that was measured; the first lies 19 quarters before. */
const lastMeasuredOn = '2026-09-30'
const quarter = 91
const origins = { breakdown: 'Origin', groups: ['Born here', 'Born in the EU', 'Born elsewhere'] }

const id = <Kind extends string>(text: string) => text as Id<Kind>
const padded = (index: number) => String(index).padStart(5, '0')

/**
 * The plan with which the app must stay quick: 2,000 actions under 40 objectives, 5 milestones each, which depend on one another; 1,000
 * indicators of every kind, each measured 20 times. Every call gives the same plan.
 */
export async function hugePlan(): Promise<PlanRecords> {
  const large = await largePlan(hugePlanSize.actions)
  const planId = id<'Plan'>('large-plan')
  const objectives = Array.from(
    { length: hugePlanSize.objectives },
    (_, index): Objective => ({
      id: id(`objective-${index}`),
      planId,
      order: orderAt(index),
      title: `More people take part in ${inTurn(['housing', 'school', 'work', 'health'], index)}, ${index + 1}`,
      description: 'Whoever lives in the city finds the way in without help from outside.',
    }),
  )
  const actions = large.actions.map(
    (action, index): Action => ({ ...action, objectiveId: inTurn(objectives, index).id }),
  )
  const milestones = actions.flatMap(({ id: actionId }, index) =>
    Array.from({ length: milestonesPerAction }, (_, step) => milestone(actionId, index, step)),
  )
  const indicators = Array.from({ length: hugePlanSize.indicators }, (_, index) =>
    indicator(
      index,
      actions.slice(index * actionsPerIndicator, (index + 1) * actionsPerIndicator),
      inTurn(large.owners, index).id,
    ),
  )
  return {
    ...large,
    plans: large.plans.map((plan) => ({ ...plan, title: 'Plan of 2,000 actions' })),
    objectives,
    actions,
    milestones,
    indicators,
    baselines: indicators.map(
      (one, index): Baseline => ({
        id: id(`baseline-${padded(index)}`),
        planId,
        indicatorId: one.id,
        value: index % 50,
        comparedValue: one.gapBetween ? (index % 50) + 10 : null,
        on: '2021-12-31',
        note: '',
      }),
    ),
    targets: indicators.map(
      (one, index): Target => ({
        id: id(`target-${padded(index)}`),
        planId,
        indicatorId: one.id,
        value: 50 + (index % 50),
        upTo: one.betterWhen === 'target-range' ? 60 + (index % 50) : null,
        on: '2029-12-31',
        note: '',
      }),
    ),
    measurements: indicators.flatMap((one, index) =>
      Array.from({ length: measurementsPerIndicator }, (_, turn) => measurement(one, index, turn)),
    ),
  }

  function milestone(actionId: Action['id'], index: number, step: number): Milestone {
    const status = inTurn(milestoneStatuses, index + step)
    const dueOn = addDays('2026-03-01', ((index * milestonesPerAction + step) * 7) % 1200)
    return {
      id: milestoneId(index, step),
      planId,
      actionId,
      order: orderAt(step),
      title: `Step ${step + 1} of measure ${index + 1} is agreed with everybody concerned`,
      dueOn: index % 97 === 0 ? null : dueOn,
      reachedOn: status === 'reached' ? dueOn : null,
      status,
      ownerId: index % 3 === 0 ? inTurn(large.owners, index + step).id : null,
      // Only what stands before it in the plan, so that nothing waits for itself.
      dependsOnIds: [
        ...(step > 0 ? [milestoneId(index, step - 1)] : []),
        ...(index > 0 && step === 0 && index % 4 === 0 ? [milestoneId(index - 1, 2)] : []),
      ],
      evidenceIds: status === 'reached' && index % 10 === 0 ? [id('evidence-0')] : [],
      note: index % 5 === 0 ? 'The steering group asked for a written note.' : '',
    }
  }

  function indicator(
    index: number,
    shown: readonly Action[],
    ownerId: Indicator['ownerId'],
  ): Indicator {
    const isShare = index % 3 === 0
    const isGap = index % 10 === 1
    return {
      id: id(`indicator-${padded(index)}`),
      planId,
      order: orderAt(index),
      actionIds: shown.map((action) => action.id),
      name: `People reached by measure ${index * actionsPerIndicator + 1}, as counted by the city`,
      kind: inTurn(['policy', 'output', 'outcome', 'perception'] as const, index),
      unit: isShare ? '%' : 'people',
      numerator: isShare ? 'People who took part' : '',
      denominator: isShare ? 'People who could have' : '',
      per: null,
      gapBetween: isGap
        ? { group: 'Born abroad', comparedWith: 'Born here', as: 'difference' }
        : null,
      betterWhen: inTurn(['higher', 'lower', 'target-range'] as const, index),
      ownerId: index % 2 === 0 ? ownerId : null,
      source: 'City statistics',
      frequency: inTurn(['quarterly', 'half-yearly', 'annual'] as const, index),
      breakdowns: index % 4 === 2 ? [origins.breakdown] : [],
      breakdownGroups: index % 4 === 2 ? [origins] : [],
      runningTotal: index % 7 === 0,
      dataLimits: '',
      notCollected: null,
    }
  }

  function measurement(one: Indicator, index: number, turn: number): Measurement {
    const isShare = one.numerator !== ''
    const value = 20 + ((index + turn * 3) % 60)
    return {
      id: id(`measurement-${padded(index)}-${String(turn).padStart(2, '0')}`),
      planId,
      indicatorId: one.id as IndicatorId,
      value: isShare ? null : value,
      numerator: isShare ? value : null,
      denominator: isShare ? 100 : null,
      comparedValue: one.gapBetween ? value + 5 : null,
      on: addDays(lastMeasuredOn, (turn + 1 - measurementsPerIndicator) * quarter),
      breakdownValues: one.breakdowns.length
        ? origins.groups.map((group, place) => ({
            breakdown: origins.breakdown,
            group,
            value: Math.floor(value / (place + 1)),
          }))
        : [],
      quality: inTurn(['sound', 'sound', 'provisional', 'estimated'] as const, turn),
      note: '',
    }
  }
}

const milestoneId = (action: number, step: number) =>
  id<'Milestone'>(`milestone-${padded(action)}-${step}`)
