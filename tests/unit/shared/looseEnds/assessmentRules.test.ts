import { expect, it } from 'vitest'
import type { Answer } from '#shared/assessment/Answer'
import { anId } from '../../../helpers/builders'
import { soundPlan, spoil } from '../../../helpers/soundPlan'
import { ends, expectOnly } from './rulesBothWays'

const atQuestion = { stage: 'assess', factorId: 'F2', id: 'F2.Q3' } as const
const answered = async (fields: Partial<Answer>) =>
  spoil(await soundPlan(), 'answers', fields, 'F2.Q3')

it('finds open questions once actions stand on the assessment', async () => {
  const open = await answered({ level: 'not-assessed' })
  expect(ends('questionsWithoutAnswer', open)).toMatchObject([
    { values: { count: 1, questions: 49 }, place: { stage: 'assess' } },
  ])
  expect(ends('questionsWithoutAnswer', { ...open, actions: [] })).toEqual([])
  expect(ends('questionsWithoutAnswer', await soundPlan())).toEqual([])
})

it('finds a shortcoming without reasoning or evidence, at its question', async () => {
  for (const level of ['partly', 'not-met'] as const)
    expectOnly('answerWithoutReasoning', await answered({ level, reasoning: null }), atQuestion, [
      await answered({ level }),
      await answered({ level, reasoning: null, evidenceIds: [anId('report')] }),
      await answered({ level: 'met', reasoning: null }),
    ])
})

it('counts the questions of one factor as one loose end', async () => {
  const two = spoil(
    await answered({ level: 'not-met', reasoning: null }),
    'answers',
    { level: 'partly', reasoning: null },
    'F2.Q1',
  )
  expect(ends('answerWithoutReasoning', two)).toMatchObject([
    { values: { count: 2 }, place: { id: 'F2.Q1' } },
  ])
})

it('finds what counts as met with nothing to show', async () => {
  expectOnly('metWithoutEvidence', await answered({ reasoning: null }), atQuestion, [
    await soundPlan(),
    await answered({ reasoning: null, evidenceIds: [anId('report')] }),
  ])
})

it('finds “not our competence” that says nothing of the context', async () => {
  const level = 'not-our-competence'
  expectOnly('competenceWithoutContext', await answered({ level, reasoning: null }), atQuestion, [
    await answered({ level }),
    await answered({ level, reasoning: null, contextFactorIds: ['K1'] }),
  ])
})

it('finds a level judged otherwise without a reason, and not one judged as derived', async () => {
  const sound = await soundPlan()
  const judgement = {
    id: anId<'FactorJudgement'>('judged'),
    planId: anId<'Plan'>('plan'),
    assessmentId: anId<'Assessment'>('round'),
    factorId: 'F2',
    level: 'partly' as const,
    reason: ' ',
  }
  const judged = (fields: Partial<typeof judgement> | { level: 'met' }) => ({
    ...sound,
    factorJudgements: [{ ...judgement, ...fields }],
  })
  expectOnly('judgementWithoutReason', judged({}), { stage: 'assess', factorId: 'F2' }, [
    sound,
    judged({ reason: 'It was met too late in the year.' }),
    judged({ level: 'met' }),
  ])
})

it('finds an assessment older than two years, from the day after', async () => {
  const begun = async (startedOn: string) => spoil(await soundPlan(), 'assessments', { startedOn })
  expect(ends('assessmentTooOld', await begun('2024-11-20'))).toHaveLength(1)
  expect(ends('assessmentTooOld', await begun('2024-11-22'))).toEqual([])
})
