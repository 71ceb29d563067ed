import { expect, it } from 'vitest'
import {
  judgeFactor,
  setAnswerContextFactors,
  setAnswerLevel,
  setAnswerReasoning,
  setContextNote,
  updateAssessment,
  withdrawJudgement,
} from '#renderer/repositories/assessments'
import { decideGap } from '#renderer/repositories/gaps'
import { getSnapshot } from '#renderer/repositories/records'
import { newId } from '#shared/lib/ids'
import { richTextOf } from '#shared/richText/plainTextOf'
import { aPlan, testSession } from '../../../helpers/testSession'

async function aRound() {
  await testSession()
  const planId = await aPlan()
  const { assessments } = (await getSnapshot(planId)).records
  const [round] = assessments
  if (!round) throw new Error('No round')
  return { planId, assessmentId: round.id, packId: round.packId }
}

it('keeps one answer per question, and why its level changed', async () => {
  const { planId, assessmentId } = await aRound()
  await setAnswerLevel(planId, assessmentId, 'F1.Q1', 'met')
  await setAnswerLevel(planId, assessmentId, 'F1.Q1', 'partly', 'The training stopped')
  await setAnswerReasoning(planId, assessmentId, 'F1.Q1', richTextOf('Because'), 'g')
  await setAnswerContextFactors(planId, assessmentId, 'F1.Q1', ['K1', 'K1', 'K2'])
  const { records, changes } = await getSnapshot(planId)
  expect(records.answers).toMatchObject([
    {
      questionId: 'F1.Q1',
      level: 'partly',
      reasoning: richTextOf('Because'),
      contextFactorIds: ['K1', 'K2'],
    },
  ])
  expect(changes.find(({ why }) => why !== '')).toMatchObject({
    command: 'setAnswerLevel',
    why: 'The training stopped',
    edits: [{ before: { level: 'met' }, after: { level: 'partly' } }],
  })
})

it('makes no answer where nothing is said', async () => {
  const { planId, assessmentId } = await aRound()
  await setAnswerLevel(planId, assessmentId, 'F1.Q1', 'not-assessed')
  await setAnswerReasoning(planId, assessmentId, 'F1.Q1', null)
  expect(await getSnapshot(planId)).toMatchObject({ revision: 1, records: { answers: [] } })
})

it('keeps one judgement per factor, until it is withdrawn', async () => {
  const { planId, assessmentId } = await aRound()
  await judgeFactor(planId, assessmentId, 'F1', 'met', 'a')
  await judgeFactor(planId, assessmentId, 'F1', 'partly', 'b')
  const judged = (await getSnapshot(planId)).records.factorJudgements
  expect(judged).toMatchObject([{ factorId: 'F1', level: 'partly', reason: 'b' }])
  await withdrawJudgement(planId, assessmentId, 'F1')
  await withdrawJudgement(planId, assessmentId, 'F1')
  expect((await getSnapshot(planId)).records.factorJudgements).toEqual([])
})

it('removes a context note that is emptied', async () => {
  const { planId, packId } = await aRound()
  await setContextNote(planId, packId, 'K1', '')
  await setContextNote(planId, packId, 'K1', 'Few flats')
  await setContextNote(planId, packId, 'K1', 'No flats')
  expect((await getSnapshot(planId)).records.contextNotes).toMatchObject([{ note: 'No flats' }])
  await setContextNote(planId, packId, 'K1', ' ')
  expect((await getSnapshot(planId)).records.contextNotes).toEqual([])
})

it('keeps one decision per gap, changed field by field', async () => {
  const { planId, assessmentId } = await aRound()
  await decideGap(planId, assessmentId, 'F1', { importance: null })
  await decideGap(planId, assessmentId, 'F1', { importance: 'high' })
  await decideGap(planId, assessmentId, 'F1', { decision: 'accept', reason: 'No means' })
  expect((await getSnapshot(planId)).records.gapDecisions).toMatchObject([
    { factorId: 'F1', importance: 'high', urgency: null, decision: 'accept', reason: 'No means' },
  ])
})

it('changes who took part in a round, and refuses a round that is not there', async () => {
  const { planId, assessmentId } = await aRound()
  await updateAssessment(planId, assessmentId, { participants: 'Housing, schools' })
  expect((await getSnapshot(planId)).records.assessments[0]?.participants).toBe('Housing, schools')
  const elsewhere = newId<'Assessment'>()
  const outcomes = [
    await setAnswerLevel(planId, elsewhere, 'F1.Q1', 'met'),
    await judgeFactor(planId, elsewhere, 'F1', 'met', ''),
    await decideGap(planId, elsewhere, 'F1', { importance: 'high' }),
    await updateAssessment(planId, elsewhere, { participants: '' }),
  ]
  expect(outcomes.map((outcome) => (outcome.ok ? null : outcome.failure.code))).toEqual(
    outcomes.map(() => 'record.gone'),
  )
})
