import { expect, it } from 'vitest'
import { session } from '#renderer/database/session'
import { setAnswerLevel, setAnswerReasoning } from '#renderer/repositories/assessments'
import { undo } from '#renderer/repositories/history'
import { listLevelSteps } from '#renderer/repositories/levelHistory'
import { richTextOf } from '#shared/richText/plainTextOf'
import { aPlan, testSession } from '../../../helpers/testSession'

it('tells how a level came about, with its reasons, newest first, and passes over the writing in between', async () => {
  await testSession()
  const planId = await aPlan()
  const { database } = session()
  const [assessment] = await database.records('assessments').toArray()
  if (!assessment) throw new Error('The plan has no round')
  await setAnswerLevel(planId, assessment.id, 'F1.Q1', 'met')
  for (let word = 0; word < 12; word++)
    await setAnswerReasoning(planId, assessment.id, 'F1.Q1', richTextOf(`word ${word}`), 'g')
  await setAnswerLevel(planId, assessment.id, 'F1.Q1', 'partly', 'The strategy lapsed.')
  await setAnswerLevel(planId, assessment.id, 'F1.Q2', 'not-met')
  await setAnswerLevel(planId, assessment.id, 'F1.Q1', 'not-met')
  await undo(planId)
  const [answer] = (await database.records('answers').toArray()).filter(
    ({ questionId }) => questionId === 'F1.Q1',
  )
  if (!answer) throw new Error('The question has no answer')

  const steps = await listLevelSteps(planId, answer.id)
  expect(steps.map(({ from, to, why, kind }) => [from, to, why, kind])).toEqual([
    ['not-met', 'partly', '', 'undo'],
    ['partly', 'not-met', '', 'set'],
    ['met', 'partly', 'The strategy lapsed.', 'set'],
    ['not-assessed', 'met', '', 'set'],
  ])
})
