import type { PlanRecords, RecordOf } from '#shared/planFile/recordTables'
import type { TableName } from '#shared/planFile/tableNames'
import { richTextOf } from '#shared/richText/plainTextOf'
import { loadBenchmark, loadCommitmentSet } from '#templates/index'
import {
  aBaseline,
  aGapDecision,
  aMilestone,
  anAction,
  anAnswer,
  anAssessment,
  anId,
  anIndicator,
  anOwner,
  aPlan,
  aPlanPack,
  aResource,
  recordsWith,
} from './builders'

/** The day from which the sound plan is looked at. */
export const soundDay = '2026-11-22'

/** A small plan in which no rule of loose ends finds anything on `soundDay`: what a test spoils is what is found. */
export async function soundPlan(): Promise<PlanRecords> {
  const [benchmark, charter] = [await loadBenchmark(), await loadCommitmentSet()]
  if (!benchmark || !charter) throw new Error('The packs do not ship.')
  const planId = anId<'Plan'>('plan')
  const assessmentId = anId<'Assessment'>('round')
  const [lead, deputy] = [anId<'Owner'>('lead'), anId<'Owner'>('deputy')]
  const indicatorId = anId<'Indicator'>('visitors')
  return recordsWith({
    plans: [aPlan({ periodFrom: '2026-01-01', periodTo: '2028-12-31' })],
    planPacks: [aPlanPack(benchmark, { id: anId('pack') }), aPlanPack(charter)],
    assessments: [anAssessment({ id: assessmentId, packId: anId('pack') })],
    answers: benchmark.factors
      .flatMap(({ questions }) => questions)
      .map(({ id }) =>
        anAnswer({
          id: anId(id),
          assessmentId,
          questionId: id,
          level: id === 'F1.Q1' ? 'not-met' : 'met',
          reasoning: richTextOf('As the report of 2025 says.'),
        }),
      ),
    gapDecisions: [
      aGapDecision({ assessmentId, factorId: 'F1', decision: 'address', importance: 'high' }),
    ],
    owners: [anOwner({ id: lead }), anOwner({ id: deputy, role: 'Deputy head' })],
    objectives: [
      { id: anId('welcome'), planId, order: 'a0', title: 'A welcome for all', description: '' },
    ],
    actions: [
      anAction({
        id: anId('desk'),
        status: 'underway',
        objectiveId: anId('welcome'),
        gapRefs: [`${benchmark.id}:F1`],
        commitmentRefs: charter.commitments.map(({ id }) => `${charter.id}:${id}`),
        ownerId: lead,
        deputyId: deputy,
        startsOn: '2026-03-01',
        endsOn: '2027-12-31',
        resources: [aResource({ year: 2026 }), aResource({ year: 2027, forEvaluation: true })],
      }),
    ],
    milestones: [
      aMilestone({
        id: anId('rooms'),
        actionId: anId('desk'),
        title: 'Rooms found',
        dueOn: '2026-06-30',
        reachedOn: '2026-06-28',
        status: 'reached',
      }),
      aMilestone({
        id: anId('opened'),
        actionId: anId('desk'),
        dueOn: '2027-03-31',
        dependsOnIds: [anId('rooms')],
      }),
    ],
    indicators: [
      anIndicator({
        id: indicatorId,
        actionIds: [anId('desk')],
        kind: 'outcome',
        source: 'City statistics',
        frequency: 'annual',
        breakdowns: ['sex'],
      }),
    ],
    baselines: [aBaseline({ indicatorId, value: 10, on: '2026-01-01' })],
    targets: [
      {
        id: anId('target'),
        planId,
        indicatorId,
        value: 40,
        upTo: null,
        on: '2028-12-31',
        note: '',
      },
    ],
    reviews: [
      {
        id: anId('spring'),
        planId,
        title: 'Spring review',
        heldOn: '2026-05-04',
        place: '',
        chair: '',
        participants: '',
        notes: '',
        nextOn: null,
        signOffs: [],
        closedAt: '2026-05-06T09:00:00.000Z',
      },
    ],
  })
}

/** The records with fields of one record changed; the first of its table unless its id is given. */
export function spoil<T extends TableName>(
  records: PlanRecords,
  table: T,
  fields: Partial<RecordOf<T>>,
  id?: string,
): PlanRecords {
  const rows = records[table] as readonly RecordOf<T>[]
  const at = id === undefined ? 0 : rows.findIndex((row) => row.id === id)
  if (!rows[at]) throw new Error(`The plan has no such record among its ${table}.`)
  return {
    ...records,
    [table]: rows.map((row, index) => (index === at ? { ...row, ...fields } : row)),
  }
}
