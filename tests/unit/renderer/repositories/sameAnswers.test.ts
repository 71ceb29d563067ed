import { describe, expect, it } from 'vitest'
import { setAnswerContextFactors, setAnswerLevel } from '#renderer/repositories/assessments'
import { addEvidence } from '#renderer/repositories/evidence'
import { redo, undo } from '#renderer/repositories/history'
import { getSnapshot } from '#renderer/repositories/records'
import { declineSameAnswer, takeSameAnswer } from '#renderer/repositories/sameAnswers'
import { applyEdits } from '#shared/change/edits'
import { newId } from '#shared/lib/ids'
import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import { emptyRecords } from '#shared/planFile/PlanSnapshot'
import { aPlan, given, sorted, testSession } from '../../../helpers/testSession'

async function anAnsweredQuestion() {
  await testSession()
  const planId = await aPlan()
  const assessmentId = (await getSnapshot(planId)).records.assessments[0]?.id
  if (!assessmentId) throw new Error('No round')
  given(await addEvidence(planId, { title: 'Minutes' }, { assessmentId, questionId: 'F1.Q1' }))
  given(await setAnswerContextFactors(planId, assessmentId, 'F1.Q1', ['K1']))
  given(await setAnswerLevel(planId, assessmentId, 'F1.Q1', 'partly'))
  const answers = async () => (await getSnapshot(planId)).records.answers
  const answerTo = async (id: string) => (await answers()).find((it) => it.questionId === id)
  const original = await answerTo('F1.Q1')
  if (!original) throw new Error('No answer')
  const take = async (id = 'F2.Q1') =>
    await takeSameAnswer(
      planId,
      assessmentId,
      { id, ref: `small:${id}` },
      { answerId: original.id, ref: 'small:F1.Q1' },
    )
  return { planId, assessmentId, original, take, answerTo }
}

describe('an answer that is taken over', () => {
  it('says what the other says and where it comes from, in one step that undo takes back', async () => {
    const { planId, original, take, answerTo } = await anAnsweredQuestion()
    given(await take())
    const { level, evidenceIds, contextFactorIds, id } = original
    expect(await answerTo('F2.Q1')).toMatchObject({
      level,
      evidenceIds,
      contextFactorIds,
      copiedFrom: { ref: 'small:F1.Q1', answerId: id },
    })
    await undo(planId)
    expect(await answerTo('F2.Q1')).toBeUndefined()
  })

  it('replaces what was written, and undo brings that back, also from the history alone', async () => {
    const { planId, assessmentId, take, answerTo } = await anAnsweredQuestion()
    given(await setAnswerLevel(planId, assessmentId, 'F2.Q1', 'met'))
    given(await take())
    await undo(planId)
    expect(await answerTo('F2.Q1')).toMatchObject({ level: 'met', evidenceIds: [] })
    expect((await answerTo('F2.Q1'))?.copiedFrom ?? null).toBeNull()
    const snapshot = JSON.parse(JSON.stringify(await getSnapshot(planId)))
    const edits = snapshot.changes.flatMap((change: { edits: [] }) => change.edits)
    expect(sorted(applyEdits(emptyRecords(), edits))).toEqual(sorted(snapshot.records))
    await redo(planId)
    expect(await answerTo('F2.Q1')).toMatchObject({ level: 'partly' })
    expect(checkSnapshot(JSON.stringify(await getSnapshot(planId))).ok).toBe(true)
  })

  it('cannot come from an answer that is gone', async () => {
    const { planId, assessmentId } = await anAnsweredQuestion()
    const gone = { answerId: newId<'Answer'>(), ref: 'small:F1.Q1' }
    const question = { id: 'F2.Q1', ref: 'small:F2.Q1' }
    expect((await takeSameAnswer(planId, assessmentId, question, gone)).ok).toBe(false)
  })
})

describe('an offer that is set aside', () => {
  it('is remembered with the question, once, until undo', async () => {
    const { planId, assessmentId, answerTo } = await anAnsweredQuestion()
    given(await setAnswerLevel(planId, assessmentId, 'F2.Q1', 'met'))
    given(await declineSameAnswer(planId, assessmentId, 'F2.Q1', 'small:F1.Q1'))
    given(await declineSameAnswer(planId, assessmentId, 'F2.Q1', 'small:F1.Q1'))
    expect((await answerTo('F2.Q1'))?.declinedRefs).toEqual(['small:F1.Q1'])
    await undo(planId)
    expect((await answerTo('F2.Q1'))?.declinedRefs).toEqual([])
    expect((await answerTo('F2.Q1'))?.level).toBe('met')
  })
})
