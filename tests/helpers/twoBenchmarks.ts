import { answerLevels } from '#shared/assessment/levels'
import { takenAnswer } from '#shared/assessment/sameAnswerOffers'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { richTextOf } from '#shared/richText/plainTextOf'
import { withModules } from '#shared/template/withModules'
import { loadBenchmark } from '#templates/index'
import { anAnswer, anAssessment, anId, aPlanPack } from './builders'
import { samplePlan } from './samplePlan'

/**
 * The sample plan with IMPART (core and module 2) beside its own benchmark: answers at every level, one of them taken over from
 * F3.Q2, and the first action closing a gap of each.
 */
export async function twoBenchmarks(): Promise<PlanRecords> {
  const { records } = await samplePlan()
  const impart = await loadBenchmark('impart')
  if (!impart) throw new Error('IMPART does not ship.')
  const planId = records.plans[0]?.id ?? anId('plan')
  const pack = aPlanPack(withModules(impart, ['M2']), {
    id: anId('impart-copy'),
    planId,
    addedAt: '2026-11-20T09:00:00.000Z',
  })
  const round = anAssessment({
    id: anId('impart-round'),
    planId,
    packId: pack.id,
    startedOn: '2026-11-20',
  })
  const given = withModules(impart, ['M2'])
    .factors.flatMap(({ questions }) => questions)
    .map(({ id }, index) =>
      anAnswer({
        id: anId(`impart-${id}`),
        planId,
        assessmentId: round.id,
        questionId: id,
        level: answerLevels[index % answerLevels.length] ?? 'met',
        reasoning: index % 2 === 0 ? richTextOf(`What the city says to ${id}.`) : null,
      }),
    )
  const original = records.answers.find(({ questionId }) => questionId === 'F3.Q2')
  if (!original) throw new Error('The sample does not answer F3.Q2.')
  const other = { ref: 'integrating-cities-diversity:F3.Q2', answer: original }
  const taken = takenAnswer('impart:C2.T1', other, '2026-11-21T12:00:00.000Z')
  return {
    ...records,
    planPacks: [...records.planPacks, pack],
    assessments: [...records.assessments, round],
    answers: [
      ...records.answers,
      ...given.map((answer) => (answer.questionId === 'C2.T1' ? { ...answer, ...taken } : answer)),
    ],
    actions: records.actions.map((action, index) =>
      index === 0 ? { ...action, gapRefs: [...action.gapRefs, 'impart:M2.3'] } : action,
    ),
  }
}
