import { expect, it } from 'vitest'
import { addAction } from '#renderer/repositories/actions'
import { setAnswerLevel } from '#renderer/repositories/assessments'
import { addEvidence, removeEvidence } from '#renderer/repositories/evidence'
import { addIndicator, setTarget } from '#renderer/repositories/indicators'
import { addMilestones } from '#renderer/repositories/milestones'
import { addOwner } from '#renderer/repositories/owners'
import { getSnapshot } from '#renderer/repositories/records'
import { applyEdits } from '#shared/change/edits'
import { newId } from '#shared/lib/ids'
import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import { copySnapshot } from '#shared/planFile/copySnapshot'
import { countsOf, emptyRecords, type PlanSnapshot } from '#shared/planFile/PlanSnapshot'
import { recordsAt } from '#shared/planFile/recordsAt'
import { recordsChecksum } from '#shared/planFile/recordsChecksum'
import { samplePlan } from '../../../helpers/samplePlan'
import { aPlan, given, sorted, testSession } from '../../../helpers/testSession'

async function aFullPlan(): Promise<PlanSnapshot> {
  await testSession()
  const planId = await aPlan()
  const { records } = await getSnapshot(planId)
  const assessmentId = records.assessments[0]?.id
  if (!assessmentId) throw new Error('No round')
  const ownerId = given(await addOwner(planId, { role: 'Head' }))
  const actionId = given(await addAction(planId, { title: 'A', ownerId }))
  await addMilestones(planId, actionId, [{ title: 'M', dueOn: null, ownerId }])
  await addEvidence(planId, { title: 'kept' }, { assessmentId, questionId: 'F1.Q1' })
  const gone = given(
    await addEvidence(planId, { title: 'gone' }, { assessmentId, questionId: 'F1.Q1' }),
  )
  await removeEvidence(planId, gone)
  await setAnswerLevel(planId, assessmentId, 'F1.Q1', 'partly')
  const indicatorId = given(await addIndicator(planId, { name: 'I', actionIds: [actionId] }))
  await setTarget(planId, indicatorId, { value: 0 })
  return await getSnapshot(planId)
}

it('makes a plan that holds together, with the same contents', async () => {
  const plan = await aFullPlan()
  const copy = copySnapshot(plan)
  expect(checkSnapshot(JSON.stringify(copy)).ok).toBe(true)
  expect(countsOf(copy.records)).toEqual(countsOf(plan.records))
  expect(copy.records.actions[0]?.title).toBe('A')
  expect(copy.records.answers[0]?.level).toBe('partly')
})

it('shares no id with the plan that it was made from, history included', async () => {
  const plan = await aFullPlan()
  const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
  const ids = new Set(JSON.stringify(plan).match(uuid))
  const copied = JSON.stringify(copySnapshot(plan)).match(uuid) ?? []
  expect(copied.length).toBeGreaterThan(20)
  expect(copied.filter((id) => ids.has(id))).toEqual([])
})

it('has a history that leads to its own records', async () => {
  const copy = copySnapshot(await aFullPlan())
  const edits = copy.changes.flatMap((change) => change.edits)
  expect(sorted(applyEdits(emptyRecords(), edits))).toEqual(sorted(copy.records))
})

it('leads an answer that was taken over to the copy of the one it came from', async () => {
  const { records, ...rest } = await aFullPlan()
  const [answer] = records.answers
  if (!answer) throw new Error('No answer')
  const origin = { ref: 'small:F1.Q1', at: '2026-11-22T09:00:00.000Z', print: '0'.repeat(16) }
  const taken = { ...answer, id: newId<'Answer'>(), copiedFrom: { ...origin, answerId: answer.id } }
  const copy = copySnapshot({ ...rest, records: { ...records, answers: [answer, taken] } })
  expect(copy.records.answers[1]?.copiedFrom).toEqual({
    ...origin,
    answerId: copy.records.answers[0]?.id,
  })
  expect(checkSnapshot(JSON.stringify(copy)).ok).toBe(true)
})

it('does not change the plan that it copies', async () => {
  const plan = await aFullPlan()
  const before = JSON.stringify(plan)
  copySnapshot(plan)
  expect(JSON.stringify(plan)).toBe(before)
})

it('keeps what its snapshots vouch for: their checksums are over the records of the copy', async () => {
  const plan = await samplePlan()
  const copy = copySnapshot(plan)
  expect(copy.records.snapshots.length).toBeGreaterThan(0)
  for (const { revision, checksum } of copy.records.snapshots) {
    const then = recordsAt(copy, revision)
    expect(then.ok && recordsChecksum(then.value)).toBe(checksum)
  }
  const last = recordsAt(copy, copy.revision - 1)
  expect(last.ok && last.value.snapshots).toEqual(copy.records.snapshots)
})

it('does not vouch for what was spoilt before', async () => {
  const plan = await samplePlan()
  const snapshots = plan.records.snapshots.map((one) => ({ ...one, checksum: '0'.repeat(64) }))
  const copy = copySnapshot({ ...plan, records: { ...plan.records, snapshots } })
  expect(copy.records.snapshots.map(({ checksum }) => checksum)).toEqual(
    snapshots.map(({ checksum }) => checksum),
  )
})
