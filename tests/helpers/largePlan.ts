import type { Answer } from '#shared/assessment/Answer'
import { answerLevels } from '#shared/assessment/levels'
import { addDays } from '#shared/lib/dates'
import type { Id } from '#shared/lib/ids'
import type { Baseline, Indicator, Measurement, Target } from '#shared/monitoring/Indicator'
import { type Action, actionStatuses } from '#shared/plan/Action'
import { type Milestone, milestoneStatuses } from '#shared/plan/Milestone'
import type { Owner } from '#shared/plan/Owner'
import { formatVersion } from '#shared/planFile/formatVersion'
import { emptyRecords, type PlanSnapshot } from '#shared/planFile/PlanSnapshot'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { richTextOf } from '#shared/richText/plainTextOf'
import { packRef } from '#shared/template/packRef'
import { loadBenchmark, loadCommitmentSet } from '#templates/index'

const id = <Kind extends string>(text: string) => text as Id<Kind>
const planId = id<'Plan'>('large-plan')
/** A fractional key; the letter at its end keeps it valid where the number ends in 0. */
export const orderAt = (index: number) => `a${String(index).padStart(6, '0')}V`
/** Takes from a list in turn, so that the same number of actions always gives the same plan. */
export const inTurn = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length]
  if (item === undefined) throw new Error('An empty list to take from')
  return item
}

/** A plan in which nothing has been answered or planned yet, as right after it was made. */
export async function emptyPlan(): Promise<PlanRecords> {
  const [benchmark, charter] = await Promise.all([loadBenchmark(), loadCommitmentSet()])
  if (!benchmark || !charter) throw new Error('The shipped templates are not there')
  return {
    ...emptyRecords(),
    plans: [
      {
        id: planId,
        planId,
        city: 'Neustadt am Fluss',
        country: '',
        title: 'Plan without content',
        about: '',
        periodFrom: '2026-01-01',
        periodTo: '2029-12-31',
        reportingRhythm: 'annual',
        language: 'en-GB',
        currency: 'EUR',
        migrantDefinition: '',
        disclosureThreshold: 5,
        mutedRules: [],
        createdAt: '2026-01-01T09:00:00.000Z',
        deletedAt: null,
      },
    ],
    planPacks: [
      { id: id('benchmark'), planId, content: benchmark },
      { id: id('charter'), planId, content: charter },
    ],
    assessments: [
      {
        id: id('round-1'),
        planId,
        packId: id('benchmark'),
        kind: 'self',
        startedOn: '2026-01-15',
        participants: '',
      },
    ],
  }
}

/** A plan of that many actions, each with 3 milestones, 2 indicators and 2 resources; all questions answered. Holds for any number from 1. */
export async function largePlan(actionCount: number): Promise<PlanRecords> {
  const empty = await emptyPlan()
  const [benchmark, charter] = await Promise.all([loadBenchmark(), loadCommitmentSet()])
  if (!benchmark || !charter) throw new Error('The shipped templates are not there')
  const owners: Owner[] = Array.from({ length: 20 }, (_, index) => ({
    id: id(`owner-${index}`),
    planId,
    role: `Head of unit ${index + 1}`,
    department: inTurn(['Social affairs', 'Education', 'Human resources', 'Housing'], index),
    person: `Secret Person ${index}`,
  }))
  const answers = benchmark.factors
    .flatMap(({ questions }) => questions)
    .map(
      (question, index): Answer => ({
        id: id(`answer-${index}`),
        planId,
        assessmentId: id('round-1'),
        questionId: question.id,
        level: inTurn(answerLevels.slice(0, 4), index),
        reasoning: richTextOf(
          `What the city does on question ${question.id}.\nAnd what it does not.`,
        ),
        evidenceIds: [id('evidence-0')],
        contextFactorIds: index % 5 === 0 ? ['K1', 'K5'] : [],
      }),
    )
  const factorRefs = benchmark.factors.map((factor) => packRef(benchmark.id, factor.id))
  const commitmentRefs = charter.commitments.map((item) => packRef(charter.id, item.id))
  const actions = Array.from(
    { length: actionCount },
    (_, index): Action => ({
      id: id(`action-${index}`),
      planId,
      order: orderAt(index),
      objectiveId: null,
      title: `Measure ${index + 1} for access to ${inTurn(['housing', 'schools', 'work', 'health'], index)}`,
      description: richTextOf(
        'The city changes how it works with the people concerned.\nIt starts with two districts and learns before it goes on to the others.',
      ),
      status: inTurn(actionStatuses, index),
      gapRefs: [inTurn(factorRefs, index)],
      commitmentRefs: [inTurn(commitmentRefs, index)],
      targetGroup: 'Newly arrived families',
      scope: index % 2 === 0 ? 'general' : 'targeted',
      partners: 'Migrant organisations, housing companies',
      ownerId: inTurn(owners, index).id,
      deputyId: inTurn(owners, index + 1).id,
      startsOn: addDays('2026-01-01', index % 700),
      endsOn: addDays('2027-01-01', index % 1000),
      resources: [
        {
          id: id(`money-${index}`),
          kind: 'money',
          year: 2026 + (index % 4),
          source: inTurn(['City budget', 'European funds', 'Region'], index),
          amount: 1000 + index * 10,
          note: '',
          forEvaluation: index % 10 === 0,
        },
        {
          id: id(`staff-${index}`),
          kind: 'staff',
          year: 2026 + (index % 4),
          source: 'City budget',
          amount: 0.5,
          note: '',
          forEvaluation: false,
        },
      ],
    }),
  )
  const milestones = actions.flatMap((action, index) =>
    [0, 1, 2].map((step): Milestone => {
      const status = inTurn(milestoneStatuses, index + step)
      const dueOn = addDays('2026-03-01', ((index * 3 + step) * 7) % 1200)
      return {
        id: id(`milestone-${index}-${step}`),
        planId,
        actionId: action.id,
        order: orderAt(step),
        title: `Step ${step + 1} of measure ${index + 1} is agreed with everybody concerned`,
        dueOn,
        reachedOn: status === 'reached' ? dueOn : null,
        status,
        ownerId: null,
        dependsOnIds: [],
        evidenceIds: [],
        note: '',
      }
    }),
  )
  const indicators = actions.flatMap((action, index) =>
    [0, 1].map(
      (place): Indicator => ({
        id: id(`indicator-${index}-${place}`),
        planId,
        order: orderAt(index * 2 + place),
        actionIds: [action.id],
        name: `Share of people reached by measure ${index + 1}, part ${place + 1}`,
        kind: place === 0 ? 'output' : 'outcome',
        unit: '%',
        numerator: '',
        denominator: '',
        per: null,
        gapBetween: null,
        betterWhen: place === 0 ? 'higher' : 'lower',
        ownerId: null,
        source: 'City statistics',
        frequency: 'annual',
        breakdowns: [],
        breakdownGroups: [],
        runningTotal: false,
        dataLimits: '',
        notCollected: null,
      }),
    ),
  )
  const ofIndicator = <T>(make: (indicatorId: Id<'Indicator'>, index: number) => T) =>
    indicators.map((indicator, index) => make(indicator.id, index))
  return {
    ...empty,
    plans: empty.plans.map((plan) => ({
      ...plan,
      title: `Plan of ${actionCount} actions`,
      about: 'A made-up plan for measuring.',
      migrantDefinition: 'Anyone born abroad.',
    })),
    answers,
    owners,
    actions,
    milestones,
    indicators,
    evidenceItems: [
      {
        id: id('evidence-0'),
        planId,
        kind: 'link',
        title: 'Register of residents',
        note: '',
        on: '2026-02-01',
        address: 'https://example.org/register?year=2026&part=1',
        attachmentId: null,
        confidential: false,
      },
    ],
    gapDecisions: benchmark.factors.slice(0, 5).map((factor, index) => ({
      id: id(`decision-${index}`),
      planId,
      assessmentId: id('round-1'),
      factorId: factor.id,
      importance: 'high',
      urgency: inTurn(['low', 'medium', 'high'] as const, index),
      feasibility: 'medium',
      decision: inTurn(['address', 'accept', 'outside-competence'] as const, index),
      reason: 'As the steering group decided.',
    })),
    baselines: ofIndicator(
      (indicatorId, index): Baseline => ({
        id: id(`baseline-${index}`),
        planId,
        indicatorId,
        value: index % 50,
        comparedValue: null,
        on: '2026-01-01',
        note: '',
      }),
    ),
    targets: ofIndicator(
      (indicatorId, index): Target => ({
        id: id(`target-${index}`),
        planId,
        indicatorId,
        value: 50 + (index % 50),
        upTo: null,
        on: '2029-12-31',
        note: '',
      }),
    ),
    measurements: ofIndicator(
      (indicatorId, index): Measurement => ({
        id: id(`measurement-${index}`),
        planId,
        indicatorId,
        value: 20 + (index % 30),
        numerator: null,
        denominator: null,
        comparedValue: null,
        on: '2026-09-30',
        breakdownValues: [],
        quality: 'sound',
        note: '',
      }),
    ),
  }
}

/** The records as a plan file holds them, with an empty history. */
export const snapshotOf = (records: PlanRecords): PlanSnapshot => ({
  formatVersion,
  revision: 1,
  records,
  changes: [],
})
