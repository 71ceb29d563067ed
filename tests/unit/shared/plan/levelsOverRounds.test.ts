import { expect, it } from 'vitest'
import { levelsOverRounds } from '#shared/plan/levelsOverRounds'
import { latestRounds } from '#shared/plan/planRounds'
import { anAnswer, anAssessment, anId } from '../../../helpers/builders'
import { soundPlan } from '../../../helpers/soundPlan'

it('gives every round in the order of time, with the level of each factor then', async () => {
  const records = await soundPlan()
  const earlier = anAssessment({
    id: anId('earlier'),
    packId: anId('pack'),
    startedOn: '2023-05-01',
  })
  const [over, ...others] = levelsOverRounds({
    ...records,
    assessments: [...records.assessments, earlier],
    answers: [
      ...records.answers,
      anAnswer({ assessmentId: earlier.id, questionId: 'F2.Q1', level: 'not-met' }),
    ],
  })
  expect(others).toEqual([])
  expect(over?.rounds.map(({ startedOn }) => startedOn)).toEqual(['2023-05-01', '2026-03-02'])
  expect(over?.factors.map(({ levels }) => levels)).toMatchObject([
    ['not-assessed', 'partly'],
    ['not-met', 'met'],
    ...Array.from({ length: 6 }, () => ['not-assessed', 'met']),
  ])
})

it('agrees with the round that counts now', async () => {
  const records = await soundPlan()
  const [over] = levelsOverRounds(records)
  const [round] = latestRounds(records)
  expect(over?.factors.map(({ levels }) => levels.at(-1))).toEqual(
    round?.standings.map(({ level }) => level),
  )
})

it('leaves out a benchmark without a round, and says so of a factor that an edition lacked', async () => {
  const records = await soundPlan()
  expect(levelsOverRounds({ ...records, assessments: [] })).toEqual([])
  const [pack] = records.planPacks
  if (pack?.content.format !== 'common-ground/benchmark/1') throw new Error('Another pack.')
  const newer = {
    ...pack,
    id: anId<'PlanPack'>('newer'),
    addedAt: '2026-10-01T09:00:00.000Z',
    content: {
      ...pack.content,
      factors: [
        ...pack.content.factors,
        { ...(pack.content.factors[0] ?? ({} as never)), id: 'F9', questions: [] },
      ],
    },
  }
  const [over] = levelsOverRounds({ ...records, planPacks: [...records.planPacks, newer] })
  expect(over?.factors.at(-1)).toMatchObject({ factor: { id: 'F9' }, levels: [null] })
})
