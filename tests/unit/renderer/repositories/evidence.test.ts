import { expect, it } from 'vitest'
import { addAction } from '#renderer/repositories/actions'
import {
  addEvidence,
  attachFile,
  detachFile,
  linkEvidence,
  removeEvidence,
  unlinkEvidence,
  updateEvidence,
} from '#renderer/repositories/evidence'
import { addMilestones } from '#renderer/repositories/milestones'
import { getSnapshot } from '#renderer/repositories/records'
import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import { aPlan, given, testSession } from '../../../helpers/testSession'

const file = (name: string) => ({
  name,
  mediaType: 'application/pdf',
  byteLength: 10,
  sha256: 'a'.repeat(64),
})

async function aRound() {
  await testSession()
  const planId = await aPlan()
  const assessmentId = (await getSnapshot(planId)).records.assessments[0]?.id
  if (!assessmentId) throw new Error('No round')
  return { planId, assessmentId }
}

it('names a source at an answer, even the first word to the question, and takes it away again', async () => {
  const { planId, assessmentId } = await aRound()
  const linkTo = { assessmentId, questionId: 'F1.Q1' }
  const id = given(await addEvidence(planId, { title: 'Survey' }, linkTo))
  await linkEvidence(planId, assessmentId, 'F2.Q1', id)
  await linkEvidence(planId, assessmentId, 'F2.Q1', id)
  const linked = (await getSnapshot(planId)).records.answers
  expect(linked.map(({ evidenceIds }) => evidenceIds)).toEqual([[id], [id]])
  await unlinkEvidence(planId, assessmentId, 'F1.Q1', id)
  const { answers, evidenceItems } = (await getSnapshot(planId)).records
  expect(answers.find(({ questionId }) => questionId === 'F1.Q1')?.evidenceIds).toEqual([])
  expect(evidenceItems).toHaveLength(1)
})

it('removes a source wherever it is named, with its file', async () => {
  const { planId, assessmentId } = await aRound()
  const id = given(
    await addEvidence(planId, { title: 'Survey' }, { assessmentId, questionId: 'F1.Q1' }),
  )
  await attachFile(planId, id, file('a.pdf'))
  const actionId = given(await addAction(planId, { title: 'A' }))
  await addMilestones(planId, actionId, [{ title: 'M', dueOn: null, evidenceIds: [id] }])
  await removeEvidence(planId, id)
  const snapshot = await getSnapshot(planId)
  expect(snapshot.records.evidenceItems).toEqual([])
  expect(snapshot.records.attachments).toEqual([])
  expect(checkSnapshot(JSON.stringify(snapshot)).ok).toBe(true)
})

it('keeps one file per source', async () => {
  const { planId } = await aRound()
  const id = given(await addEvidence(planId, { title: 'Survey' }))
  await attachFile(planId, id, file('a.pdf'))
  await attachFile(planId, id, file('b.pdf'))
  const { attachments, evidenceItems } = (await getSnapshot(planId)).records
  expect(attachments.map(({ name }) => name)).toEqual(['b.pdf'])
  expect(evidenceItems[0]?.attachmentId).toBe(attachments[0]?.id)
  await detachFile(planId, id)
  expect((await getSnapshot(planId)).records).toMatchObject({
    attachments: [],
    evidenceItems: [{ attachmentId: null }],
  })
})

it('changes what is said about a source', async () => {
  const { planId } = await aRound()
  const id = given(await addEvidence(planId, { title: 'Survey' }))
  await updateEvidence(planId, id, { confidential: true, on: '2025-05-01' })
  expect((await getSnapshot(planId)).records.evidenceItems).toMatchObject([
    { title: 'Survey', confidential: true, on: '2025-05-01' },
  ])
})
