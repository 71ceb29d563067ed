import type { Evidence } from '#shared/assessment/Evidence'
import type { Gap } from '#shared/gap/deriveGaps'
import type { Day } from '#shared/lib/dates'
import { inOrder } from '#shared/lib/inOrder'
import type { Baseline, Indicator, Target } from '#shared/monitoring/Indicator'
import { latestMeasurements } from '#shared/monitoring/latestMeasurements'
import { measuredValue } from '#shared/monitoring/measuredValue'
import type { DatedValue } from '#shared/monitoring/valuePath'
import type { Action } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'
import { type MilestoneStanding, milestoneStanding } from '#shared/plan/milestoneStanding'
import type { Owner } from '#shared/plan/Owner'
import type { Plan } from '#shared/plan/Plan'
import { commitmentSetsOf, latestRounds, type Round as PlanRound } from '#shared/plan/planRounds'
import { planOf } from '#shared/planFile/PlanSnapshot'
import type { PlanRecords } from '#shared/planFile/recordTables'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import type { PackRef } from '#shared/template/packRef'

/** The latest round against one benchmark, and how the city stands in it. */
export interface Round extends PlanRound {
  readonly gapOf: ReadonlyMap<PackRef, Gap>
  /** What the city noted on each context factor of the benchmark, by its id. */
  readonly noteOf: ReadonlyMap<string, string>
}

export interface DatedMilestone {
  readonly milestone: Milestone
  readonly standing: MilestoneStanding
}

/** An indicator with what it shows: worked out where it is a share, or the distance between two groups. */
export interface MeasuredIndicator {
  readonly indicator: Indicator
  readonly baseline: { readonly value: number | null; readonly on: Day | null } | null
  readonly target: Target | null
  /** The last value that is known. */
  readonly latest: DatedValue | null
}

export interface PlannedAction {
  readonly action: Action
  /** Counted from 1 in the order of the plan. */
  readonly number: number
  /** Id of its heading in a report. */
  readonly headingId: string
  readonly milestones: readonly DatedMilestone[]
  readonly indicators: readonly MeasuredIndicator[]
}

/** A plan as a report looks at it: every record beside those it belongs to, so that no section searches. */
export interface PlanPicture {
  readonly plan: Plan
  readonly today: Day
  /** In the order in which the plan took up its benchmarks; those without a round are left aside. */
  readonly rounds: readonly Round[]
  readonly commitmentSets: readonly CommitmentSet[]
  readonly actions: readonly PlannedAction[]
  readonly actionsByGap: ReadonlyMap<PackRef, readonly PlannedAction[]>
  readonly actionsByCommitment: ReadonlyMap<PackRef, readonly PlannedAction[]>
  readonly owners: readonly Owner[]
  readonly ownerOf: ReadonlyMap<string, Owner>
  readonly evidenceOf: ReadonlyMap<string, Evidence>
  readonly indicators: readonly MeasuredIndicator[]
}

/** Puts the records of a plan side by side, in one pass over each table. */
export function drawPicture(records: PlanRecords, today: Day): PlanPicture {
  const indicators = measuredIndicators(records)
  const indicatorsByAction = grouped(indicators, ({ indicator }) => indicator.actionIds)
  const milestonesByAction = grouped(
    inOrder(records.milestones).map((milestone) => ({
      milestone,
      standing: milestoneStanding(milestone, today),
    })),
    ({ milestone }) => [milestone.actionId],
  )
  const actions = inOrder(records.actions).map((action, index) => ({
    action,
    number: index + 1,
    headingId: `action-${index + 1}`,
    milestones: [...(milestonesByAction.get(action.id) ?? [])].sort(byDueDay),
    indicators: indicatorsByAction.get(action.id) ?? [],
  }))
  return {
    plan: planOf(records),
    today,
    rounds: picturedRounds(records),
    commitmentSets: commitmentSetsOf(records.planPacks),
    actions,
    actionsByGap: grouped(actions, ({ action }) => action.gapRefs),
    actionsByCommitment: grouped(actions, ({ action }) => action.commitmentRefs),
    owners: records.owners,
    ownerOf: new Map(records.owners.map((owner) => [owner.id, owner])),
    evidenceOf: new Map(records.evidenceItems.map((evidence) => [evidence.id, evidence])),
    indicators,
  }
}

function picturedRounds(records: PlanRecords): Round[] {
  return latestRounds(records).map((round) => ({
    ...round,
    gapOf: new Map(round.gaps.map((gap) => [gap.ref, gap])),
    noteOf: new Map(
      records.contextNotes
        .filter((note) => note.packId === round.assessment.packId && note.note.trim() !== '')
        .map((note) => [note.contextFactorId, note.note]),
    ),
  }))
}

function measuredIndicators(records: PlanRecords): MeasuredIndicator[] {
  const baselines = new Map(records.baselines.map((baseline) => [baseline.indicatorId, baseline]))
  const targets = new Map(records.targets.map((target) => [target.indicatorId, target]))
  const latest = latestMeasurements(records.indicators, records.measurements)
  const shown = (indicator: Indicator, baseline: Baseline | undefined) =>
    baseline ? { value: measuredValue(indicator, baseline), on: baseline.on } : null
  return inOrder(records.indicators).map((indicator) => ({
    indicator,
    baseline: shown(indicator, baselines.get(indicator.id)),
    target: targets.get(indicator.id) ?? null,
    latest: latest.get(indicator.id) ?? null,
  }))
}

/** By due day; those without a date come last and keep the order of the plan. */
function byDueDay(a: DatedMilestone, b: DatedMilestone): number {
  const [left, right] = [a.milestone.dueOn ?? '9999', b.milestone.dueOn ?? '9999']
  return left < right ? -1 : left > right ? 1 : 0
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]) {
  const groups = new Map<string, T[]>()
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  return groups
}
