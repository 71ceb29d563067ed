import type { Gap } from '#shared/gap/deriveGaps'
import { rankGaps } from '#shared/gap/rankGaps'
import { addDays, type Day } from '#shared/lib/dates'
import { inOrder } from '#shared/lib/inOrder'
import { shortened } from '#shared/lib/shortened'
import type { Baseline, Indicator, Measurement, Target } from '#shared/monitoring/Indicator'
import { indicatorStanding } from '#shared/monitoring/indicatorStatus'
import type { MeasuredTime } from '#shared/monitoring/measurementDue'
import type { Action } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'
import { dueSoonDays, isClosed, milestoneStanding } from '#shared/plan/milestoneStanding'
import { linksOf, noLinks, type SubjectLinks, subjectKey } from './agendaSubject'
import { type DecidedItem, lastDecisions, openDecisions } from './earlierDecisions'
import type { Review, ReviewItem } from './Review'

/** All that an agenda is worked out from. */
export interface AgendaRecords {
  readonly actions: readonly Action[]
  readonly milestones: readonly Milestone[]
  readonly indicators: readonly Indicator[]
  readonly baselines: readonly Baseline[]
  readonly targets: readonly Target[]
  readonly measurements: readonly Measurement[]
  /** Gaps of the latest round against each benchmark. */
  readonly gaps: readonly Gap[]
  /** The reviews before this one, from the first to the last. */
  readonly earlier: readonly Review[]
  /** Items of any reviews. */
  readonly reviewItems: readonly ReviewItem[]
}

/** The days an agenda looks at. */
export interface AgendaTime {
  /** The day from which late is counted: that of the meeting, or today where that is earlier. */
  readonly today: Day
  readonly heldOn: Day
  /** When the next review is held; null: 30 days ahead count as soon. */
  readonly nextOn: Day | null
  /** The plan's period, in which indicators are measured. */
  readonly period: MeasuredTime
}

/** One thing to be looked at, why, and what was decided on it last time. */
export interface ProposedItem extends SubjectLinks {
  readonly followsItemId: ReviewItem['followsItemId']
  readonly subject: string
  readonly reason: ReviewItem['reason']
  /** The day that counts: due, or when the earlier decision was to be carried out; null where there is none. */
  readonly on: Day | null
  readonly decidedLast: DecidedItem | null
}

/**
 * What a review should look at: first what earlier reviews left open, then what is late, slips, is due before the next review (30 days
 * ahead where none is set) or has no data, and last what is undecided: gaps without decision and actions without owner. Each thing once;
 * an open decision on something that is also late stands among the open decisions. Drafts, what is dropped and what is not collected
 * are left out. The same records give the same agenda, in whatever order they come.
 */
export function proposeAgenda(records: AgendaRecords, time: AgendaTime): ProposedItem[] {
  const last = lastDecisions(records.earlier, records.reviewItems)
  const taken = new Set<string>()
  const proposed: ProposedItem[] = []
  const milestones = milestonesInForce(records)
  const indicators = indicatorItems(records, time)
  const candidates = [
    ...followUps(records),
    ...lateMilestones(milestones, time),
    ...indicators.filter(({ reason }) => reason === 'late'),
    ...indicators.filter(({ reason }) => reason === 'slipping'),
    ...milestonesDue(milestones, time),
    ...indicators.filter(({ reason }) => reason === 'no-data'),
    ...gapsUndecided(records),
    ...actionsUnowned(records),
  ]
  for (const candidate of candidates) {
    const key = subjectKey(candidate) ?? `item ${candidate.followsItemId}`
    if (taken.has(key)) continue
    taken.add(key)
    const decidedLast = candidate.decidedLast ?? last.get(key) ?? null
    proposed.push({ ...candidate, decidedLast })
  }
  return proposed
}

function followUps(records: AgendaRecords): ProposedItem[] {
  const { earlier, reviewItems, milestones, actions } = records
  // What was reached, completed or dropped since needs no support and no new date any more.
  const over = new Set<string>([
    ...milestones.filter(isClosed).map(({ id }) => id),
    ...actions.filter(({ status }) => !isGoingOn(status)).map(({ id }) => id),
  ])
  return openDecisions(earlier, reviewItems).flatMap((decided) => {
    const { item } = decided
    if (over.has(item.milestoneId ?? item.actionId ?? '')) return []
    return {
      ...linksOf(item),
      followsItemId: item.id,
      subject: item.subject,
      reason: item.decision === null ? ('undecided' as const) : ('follow-up' as const),
      on: item.followUpOn,
      decidedLast: decided,
    }
  })
}

function lateMilestones(milestones: readonly Milestone[], { today }: AgendaTime): ProposedItem[] {
  return milestones
    .filter((milestone) => milestoneStanding(milestone, today) === 'late')
    .map((milestone) => milestoneItem(milestone, 'late'))
}

function milestonesDue(milestones: readonly Milestone[], time: AgendaTime): ProposedItem[] {
  const until = time.nextOn ?? addDays(time.heldOn, dueSoonDays)
  return milestones
    .filter((milestone) => {
      const standing = milestoneStanding(milestone, time.today)
      const isAhead = standing === 'due-soon' || standing === 'open'
      return isAhead && milestone.dueOn !== null && milestone.dueOn <= until
    })
    .map((milestone) => milestoneItem(milestone, 'due-soon'))
}

/** Those that the city has made its own and whose action goes on, by due day. */
function milestonesInForce({ milestones, actions }: AgendaRecords): Milestone[] {
  const dropped = new Set(actions.filter(({ status }) => status === 'dropped').map(({ id }) => id))
  const inForce = milestones.filter(({ draft, actionId }) => !draft && !dropped.has(actionId))
  const key = ({ dueOn, id }: Milestone) => `${dueOn ?? '9999'} ${id}`
  return inForce.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function milestoneItem(milestone: Milestone, reason: 'late' | 'due-soon'): ProposedItem {
  return {
    ...noLinks,
    milestoneId: milestone.id,
    followsItemId: null,
    subject: milestone.title,
    reason,
    on: milestone.dueOn,
    decidedLast: null,
  }
}

/** The indicators that are late, slip or have no data, each with its status as the reason. */
function indicatorItems(
  { indicators, baselines, targets, measurements }: AgendaRecords,
  { today, period }: AgendaTime,
): ProposedItem[] {
  const baselineOf = new Map(baselines.map((baseline) => [baseline.indicatorId, baseline]))
  const targetOf = new Map(targets.map((target) => [target.indicatorId, target]))
  const measured = new Map<string, Measurement[]>()
  for (const measurement of measurements) {
    const known = measured.get(measurement.indicatorId)
    if (known) known.push(measurement)
    else measured.set(measurement.indicatorId, [measurement])
  }
  return inOrder(indicators)
    .filter(({ draft }) => !draft)
    .flatMap((indicator) => {
      const standing = indicatorStanding(
        {
          indicator,
          baseline: baselineOf.get(indicator.id),
          target: targetOf.get(indicator.id),
          measurements: measured.get(indicator.id) ?? [],
        },
        period,
        today,
      )
      const { status } = standing
      if (status === 'on-track' || status === 'not-due') return []
      // The city has said why it does not collect it: that is no question for a meeting.
      if (standing.reason === 'not-collected') return []
      return [
        {
          ...noLinks,
          indicatorId: indicator.id,
          followsItemId: null,
          subject: indicator.name,
          reason: status,
          on: standing.latest?.on ?? null,
          decidedLast: null,
        },
      ]
    })
}

function gapsUndecided({ gaps }: AgendaRecords): ProposedItem[] {
  return rankGaps(gaps.filter(({ decision }) => !decision?.decision)).map(({ ref, factor }) => ({
    ...noLinks,
    gapRef: ref,
    followsItemId: null,
    subject: shortened(factor.title, 300),
    reason: 'undecided' as const,
    on: null,
    decidedLast: null,
  }))
}

function actionsUnowned({ actions }: AgendaRecords): ProposedItem[] {
  return inOrder(actions)
    .filter(({ draft, ownerId, status }) => !draft && !ownerId && isGoingOn(status))
    .map((action) => ({
      ...noLinks,
      actionId: action.id,
      followsItemId: null,
      subject: action.title,
      reason: 'undecided' as const,
      on: action.endsOn,
      decidedLast: null,
    }))
}

const isGoingOn = (status: Action['status']): boolean =>
  status === 'planned' || status === 'underway'
