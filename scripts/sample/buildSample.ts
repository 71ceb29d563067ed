import { createHash } from 'node:crypto'
import { generateNKeysBetween } from 'fractional-indexing'
import { blankAnswer } from '#shared/assessment/blankAnswer'
import type { AnswerLevel } from '#shared/assessment/levels'
import type { Weight } from '#shared/gap/GapDecision'
import type { Id, ObjectiveId } from '#shared/lib/ids'
import type { Indicator, Measurement } from '#shared/monitoring/Indicator'
import type { Action, Resource } from '#shared/plan/Action'
import type { DrawnFrom } from '#shared/plan/DrawnFrom'
import type { Milestone } from '#shared/plan/Milestone'
import type { Plan } from '#shared/plan/Plan'
import { formatVersion } from '#shared/planFile/formatVersion'
import { emptyRecords, type PlanSnapshot } from '#shared/planFile/PlanSnapshot'
import type { PlanRecords } from '#shared/planFile/recordTables'
import type { ReviewItem } from '#shared/review/Review'
import { richTextOf } from '#shared/richText/plainTextOf'
import type { Benchmark } from '#shared/template/Benchmark'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import { packRef } from '#shared/template/packRef'
import { type SampleStep, sampleHistory } from './sampleHistory'
import { sampleReviews } from './sampleReviews'

/** The sample plan as it is written by hand in `samples/*.source.json`: short forms, records named by keys of their own. */
export interface SampleSource {
  plan: Omit<Plan, 'id' | 'planId' | 'createdAt' | 'deletedAt'>
  assessment: { kind: 'self'; startedOn: string; participants: string }
  contextNotes: Record<string, string>
  /** kind, title, date, note, address, confidential */
  evidence: Record<
    string,
    ['document' | 'link' | 'data' | 'testimony', string, string | null, string, string, boolean]
  >
  /** level, reasoning, evidence keys, context factors */
  answers: Record<string, [AnswerLevel, string, string[], string[]]>
  judgements: Record<string, [AnswerLevel, string]>
  /** importance, urgency, feasibility, decision, reason */
  gapDecisions: Record<
    string,
    [Weight, Weight, Weight, 'address' | 'accept' | 'outside-competence', string]
  >
  /** role, department, person */
  owners: Record<string, [string, string, string]>
  actions: {
    title: string
    text: string
    status: Action['status']
    gaps: string[]
    commitments: string[]
    target: string
    scope: Action['scope']
    partners: string
    owner: string | null
    deputy: string | null
    from: string | null
    to: string | null
    /** what it was drawn from in the library, and whether it is still as it was drawn */
    drawn?: DrawnFrom[]
    draft?: true
    /** kind, year, source, amount, note, for evaluation */
    resources: [Resource['kind'], number, string, number | null, string, boolean][]
    /** title, due, status, reached */
    milestones: [string, string | null, Milestone['status'], string | null][]
  }[]
  /** A round before this one: the levels of the questions of each factor. */
  earlier: { startedOn: string; participants: string; levels: Record<string, AnswerLevel[]> }
  objectives: {
    title: string
    text: string
    /** places in the list of actions, from 0 */
    actions: number[]
  }[]
  /** what a milestone waits for; both by the place of their action and their own within it, from 0: `2 1` */
  dependencies: Record<string, string[]>
  indicators: {
    /** places in the list of actions, from 0 */
    actions: number[]
    name: string
    kind: Indicator['kind']
    unit: string
    num?: string
    den?: string
    better: Indicator['betterWhen']
    source: string
    freq: Indicator['frequency']
    total?: boolean
    breakdowns?: string[]
    limits?: string
    drawn?: DrawnFrom[]
    /** key of whoever delivers the values, where it is not the action’s owner */
    owner?: string
    /** group, compared with, and what the target is set for */
    gap?: [string, string, 'difference' | 'ratio']
    /** groups of the breakdowns that ask for certain ones */
    groups?: Record<string, string[]>
    /** why it is not collected */
    notCollected?: string
    /** value, date, and the value of the group compared with */
    baseline: [number, string, number?] | null
    /** value, end of the range, date */
    target: [number, number | null, string] | null
    /** date, value, and what more is known of it */
    values: [string, number, SampleMeasurement?][]
  }[]
  reviews: SampleReview[]
}

/** What is known of a measurement beside its value. */
export interface SampleMeasurement {
  /** numerator and denominator, from which the value then comes */
  of?: [number, number]
  /** value of the group compared with */
  compared?: number
  /** by breakdown and group */
  groups?: Record<string, Record<string, number>>
  quality?: Measurement['quality']
  note?: string
}

/** A review as it is written by hand. */
export interface SampleReview {
  title: string
  heldOn: string
  place: string
  chair: string
  participants: string
  notes: string
  nextOn: string | null
  /** when, and role and name of whoever signed; null while it is open */
  signed: { at: string; by: [string, string][] } | null
  items: {
    /** `milestone 3 1`, `action 19`, `indicator 14`; what stands for itself has none */
    about?: string
    /** place of the review and of its item that is followed up */
    follows?: [number, number]
    subject: string
    reason: ReviewItem['reason']
    decision?: NonNullable<ReviewItem['decision']>
    comment?: string
    /** the day before, and the day decided on */
    moved?: [string | null, string]
    /** who carries it out, by when, and when it was found done */
    by?: string
    until?: string
    done?: string
  }[]
}

/** The moment at which the sample's file was "made"; fixed, so that building it twice gives the same plan. */
export const sampleMadeAt = '2026-11-20T09:00:00.000Z'

/** Ids from names: building the sample again gives the same ids. */
function hashed(name: string): string {
  return createHash('sha256').update(`lindhaven ${name}`).digest('hex').slice(0, 32)
}

/** Builds the whole sample plan from its written source and history and the packs it is assessed against. */
export function buildSample(
  source: SampleSource,
  history: readonly SampleStep[],
  benchmark: Benchmark,
  commitmentSet: CommitmentSet,
): PlanSnapshot {
  const ids = new Map<string, string>()
  const idFrom = <Kind extends string>(name: string): Id<Kind> => {
    const id = hashed(name)
    ids.set(name, id)
    return id as Id<Kind>
  }
  const planId = idFrom<'Plan'>('plan')
  const benchmarkPackId = idFrom<'PlanPack'>('benchmark')
  const assessmentId = idFrom<'Assessment'>('assessment')
  const evidenceId = (key: string) => {
    if (!source.evidence[key]) throw new Error(`No evidence ${key}`)
    return idFrom<'Evidence'>(`evidence ${key}`)
  }
  const ownerId = (key: string | null) => {
    if (key === null) return null
    if (!source.owners[key]) throw new Error(`No owner ${key}`)
    return idFrom<'Owner'>(`owner ${key}`)
  }
  const milestoneId = (place: string) => {
    const [action = -1, milestone = -1] = place.split(' ').map(Number)
    if (!source.actions[action]?.milestones[milestone]) throw new Error(`No milestone ${place}`)
    return idFrom<'Milestone'>(`milestone ${place}`)
  }
  const actionOrders = generateNKeysBetween(null, null, source.actions.length)
  const objectiveOrders = generateNKeysBetween(null, null, source.objectives.length)
  const objectiveIdOf = (action: number): ObjectiveId | null => {
    const at = source.objectives.findIndex(({ actions }) => actions.includes(action))
    return at === -1 ? null : idFrom<'Objective'>(`objective ${at}`)
  }
  const indicatorOrders = generateNKeysBetween(null, null, source.indicators.length)
  const records: PlanRecords = {
    ...emptyRecords(),
    plans: [
      {
        ...source.plan,
        id: planId,
        planId,
        mutedRules: [],
        createdAt: `${history[0]?.at}:00.000Z`,
        deletedAt: null,
      },
    ],
    planPacks: [
      { id: benchmarkPackId, planId, content: benchmark },
      { id: idFrom<'PlanPack'>('commitments'), planId, content: commitmentSet },
    ],
    assessments: [
      { id: assessmentId, planId, packId: benchmarkPackId, ...source.assessment },
      {
        id: idFrom<'Assessment'>('assessment 2022'),
        planId,
        packId: benchmarkPackId,
        kind: 'self',
        startedOn: source.earlier.startedOn,
        participants: source.earlier.participants,
      },
    ],
    answers: [
      ...Object.entries(source.answers).map(([questionId, [level, text, evidence, context]]) => ({
        id: idFrom<'Answer'>(`answer ${questionId}`),
        planId,
        assessmentId,
        questionId,
        level,
        reasoning: richTextOf(text),
        evidenceIds: evidence.map(evidenceId),
        contextFactorIds: context,
      })),
      ...Object.entries(source.earlier.levels).flatMap(([factorId, levels]) =>
        levels.map((level, index) => {
          const questionId = `${factorId}.Q${index + 1}`
          return {
            ...blankAnswer(
              idFrom<'Answer'>(`answer 2022 ${questionId}`),
              planId,
              idFrom<'Assessment'>('assessment 2022'),
              questionId,
            ),
            level,
          }
        }),
      ),
    ],
    factorJudgements: Object.entries(source.judgements).map(([factorId, [level, reason]]) => ({
      id: idFrom<'FactorJudgement'>(`judgement ${factorId}`),
      planId,
      assessmentId,
      factorId,
      level,
      reason,
    })),
    evidenceItems: Object.entries(source.evidence).map(
      ([key, [kind, title, on, note, address, confidential]]) => ({
        id: evidenceId(key),
        planId,
        kind,
        title,
        on,
        note,
        address,
        attachmentId: null,
        confidential,
      }),
    ),
    attachments: [],
    contextNotes: Object.entries(source.contextNotes).map(([contextFactorId, note]) => ({
      id: idFrom<'ContextNote'>(`context ${contextFactorId}`),
      planId,
      packId: benchmarkPackId,
      contextFactorId,
      note,
    })),
    gapDecisions: Object.entries(source.gapDecisions).map(
      ([factorId, [importance, urgency, feasibility, decision, reason]]) => ({
        id: idFrom<'GapDecision'>(`decision ${factorId}`),
        planId,
        assessmentId,
        factorId,
        importance,
        urgency,
        feasibility,
        decision,
        reason,
      }),
    ),
    owners: Object.entries(source.owners).map(([key, [role, department, person]]) => ({
      id: idFrom<'Owner'>(`owner ${key}`),
      planId,
      role,
      department,
      person,
    })),
    objectives: source.objectives.map(({ title, text }, index) => ({
      id: idFrom<'Objective'>(`objective ${index}`),
      planId,
      order: objectiveOrders[index] ?? '',
      title,
      description: text,
    })),
    actions: source.actions.map((action, index) => ({
      id: idFrom<'Action'>(`action ${index}`),
      planId,
      order: actionOrders[index] ?? '',
      objectiveId: objectiveIdOf(index),
      title: action.title,
      description: richTextOf(action.text),
      status: action.status,
      gapRefs: action.gaps.map((id) => packRef(benchmark.id, id)),
      commitmentRefs: action.commitments.map((id) => packRef(commitmentSet.id, id)),
      targetGroup: action.target,
      scope: action.scope,
      partners: action.partners,
      ownerId: ownerId(action.owner),
      deputyId: ownerId(action.deputy),
      startsOn: action.from,
      endsOn: action.to,
      resources: action.resources.map(([kind, year, from, amount, note, forEvaluation], n) => ({
        id: idFrom<'Resource'>(`resource ${index} ${n}`),
        kind,
        year,
        source: from,
        amount,
        note,
        forEvaluation,
      })),
      ...(action.drawn ? { drawnFrom: action.drawn, draft: action.draft ?? false } : {}),
    })),
    milestones: source.actions.flatMap((action, index) => {
      const orders = generateNKeysBetween(null, null, action.milestones.length)
      return action.milestones.map(([title, dueOn, status, reachedOn], n) => ({
        id: idFrom<'Milestone'>(`milestone ${index} ${n}`),
        planId,
        actionId: idFrom<'Action'>(`action ${index}`),
        order: orders[n] ?? '',
        title,
        dueOn,
        reachedOn,
        status,
        ownerId: null,
        dependsOnIds: (source.dependencies[`${index} ${n}`] ?? []).map(milestoneId),
        evidenceIds: [],
        note: '',
      }))
    }),
    indicators: source.indicators.map((indicator, index) => ({
      id: idFrom<'Indicator'>(`indicator ${index}`),
      planId,
      order: indicatorOrders[index] ?? '',
      actionIds: indicator.actions.map((n) => idFrom<'Action'>(`action ${n}`)),
      name: indicator.name,
      kind: indicator.kind,
      unit: indicator.unit,
      numerator: indicator.num ?? '',
      denominator: indicator.den ?? '',
      per: null,
      gapBetween: indicator.gap
        ? { group: indicator.gap[0], comparedWith: indicator.gap[1], as: indicator.gap[2] }
        : null,
      ownerId: indicator.owner ? ownerId(indicator.owner) : null,
      betterWhen: indicator.better,
      source: indicator.source,
      frequency: indicator.freq,
      breakdowns: indicator.breakdowns ?? [],
      breakdownGroups: Object.entries(indicator.groups ?? {}).map(([breakdown, groups]) => ({
        breakdown,
        groups,
      })),
      notCollected: indicator.notCollected ?? null,
      runningTotal: indicator.total ?? false,
      dataLimits: indicator.limits ?? '',
      ...(indicator.drawn ? { drawnFrom: indicator.drawn, draft: false } : {}),
    })),
    baselines: source.indicators.flatMap(({ baseline }, index) =>
      baseline
        ? [
            {
              id: idFrom<'Baseline'>(`baseline ${index}`),
              planId,
              indicatorId: idFrom<'Indicator'>(`indicator ${index}`),
              value: baseline[0],
              comparedValue: baseline[2] ?? null,
              on: baseline[1],
              note: '',
            },
          ]
        : [],
    ),
    targets: source.indicators.flatMap(({ target }, index) =>
      target
        ? [
            {
              id: idFrom<'Target'>(`target ${index}`),
              planId,
              indicatorId: idFrom<'Indicator'>(`indicator ${index}`),
              value: target[0],
              upTo: target[1],
              on: target[2],
              note: '',
            },
          ]
        : [],
    ),
    measurements: source.indicators.flatMap(({ values }, index) =>
      values.map(([on, value, more = {}]) => ({
        id: idFrom<'Measurement'>(`measurement ${index} ${on}`),
        planId,
        indicatorId: idFrom<'Indicator'>(`indicator ${index}`),
        value: more.of ? null : value,
        numerator: more.of?.[0] ?? null,
        denominator: more.of?.[1] ?? null,
        comparedValue: more.compared ?? null,
        on,
        breakdownValues: Object.entries(more.groups ?? {}).flatMap(([breakdown, groups]) =>
          Object.entries(groups).map(([group, amount]) => ({ breakdown, group, value: amount })),
        ),
        quality: more.quality ?? ('sound' as const),
        note: more.note ?? '',
      })),
    ),
  }
  const withReviews = { ...records, ...sampleReviews(source.reviews, planId, idFrom, ownerId) }
  return {
    formatVersion,
    ...sampleHistory({ planId, records: withReviews, ids, idFrom: hashed }, history),
  }
}
