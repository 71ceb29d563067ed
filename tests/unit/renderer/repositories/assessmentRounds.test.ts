import { expect, it } from 'vitest'
import { removeRound, startRound } from '#renderer/repositories/assessmentRounds'
import { judgeFactor, setAnswerLevel } from '#renderer/repositories/assessments'
import { decideGap } from '#renderer/repositories/gaps'
import { undo } from '#renderer/repositories/history'
import { getSnapshot } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { latestRounds } from '#shared/plan/planRounds'
import { aPlan, given, sorted, testSession } from '../../../helpers/testSession'

async function anAssessedPlan() {
  await testSession()
  const planId = await aPlan()
  const { records } = await getSnapshot(planId)
  const [first] = records.assessments
  if (!first) throw new Error('There is no round.')
  given(await setAnswerLevel(planId, first.id, 'F1.Q1', 'not-met'))
  given(await judgeFactor(planId, first.id, 'F1', 'partly', 'Half of it is on its way.'))
  given(await decideGap(planId, first.id, 'F1', { decision: 'address' }))
  return { planId, first }
}
const recordsOf = async (planId: PlanId) => (await getSnapshot(planId)).records

it('begins a round with what was said in the last one, which stays as it is', async () => {
  const { planId, first } = await anAssessedPlan()
  const before = await recordsOf(planId)
  const second = given(
    await startRound(planId, first.id, { startedOn: '2099-03-01', participants: 'All units' }),
  )
  const after = await recordsOf(planId)
  expect(latestRounds(after)[0]?.assessment).toMatchObject({
    id: second,
    kind: 'follow-up',
    participants: 'All units',
  })
  for (const table of ['answers', 'factorJudgements', 'gapDecisions'] as const) {
    const of = (id: string) =>
      after[table]
        .filter(({ assessmentId }) => assessmentId === id)
        .map((record) => ({ ...record, id: '', assessmentId: '' }))
    expect(of(second)).toEqual(of(first.id))
    expect(after[table].filter(({ assessmentId }) => assessmentId === first.id)).toEqual(
      before[table],
    )
  }
  given(await setAnswerLevel(planId, second, 'F1.Q1', 'met'))
  const answers = (await recordsOf(planId)).answers
  expect(answers.find(({ assessmentId }) => assessmentId === first.id)?.level).toBe('not-met')
})

it('refuses a round that does not begin later than the last', async () => {
  const { planId, first } = await anAssessedPlan()
  expect(
    await startRound(planId, first.id, { startedOn: first.startedOn, participants: '' }),
  ).toMatchObject({ failure: { code: 'round.notLater' } })
})

it('takes a round out again, by command and by undo, but never the only one', async () => {
  const { planId, first } = await anAssessedPlan()
  const before = await recordsOf(planId)
  const start = () => startRound(planId, first.id, { startedOn: '2099-03-01', participants: '' })
  given(await start())
  given(await undo(planId))
  expect(sorted(await recordsOf(planId))).toEqual(sorted(before))
  given(await removeRound(planId, given(await start())))
  expect(sorted(await recordsOf(planId))).toEqual(sorted(before))
  expect(await removeRound(planId, first.id)).toMatchObject({ failure: { code: 'round.only' } })
})
