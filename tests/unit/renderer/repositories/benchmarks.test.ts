import { describe, expect, it } from 'vitest'
import { addAction } from '#renderer/repositories/actions'
import { setAnswerLevel } from '#renderer/repositories/assessments'
import {
  addBenchmark,
  removeBenchmark,
  setBenchmarkModules,
} from '#renderer/repositories/benchmarks'
import { undo } from '#renderer/repositories/history'
import { getSnapshot } from '#renderer/repositories/records'
import { declineSameAnswer } from '#renderer/repositories/sameAnswers'
import type { PlanId } from '#shared/lib/ids'
import { benchmarksOf, latestRounds } from '#shared/plan/planRounds'
import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import { withModules } from '#shared/template/withModules'
import { loadBenchmark } from '#templates/index'
import { aPlan, given, testSession } from '../../../helpers/testSession'

/** A plan on the small benchmark that took IMPART up with one module. */
async function onTwo() {
  await testSession()
  const planId = await aPlan()
  const impart = await loadBenchmark('impart')
  if (!impart) throw new Error('It does not ship.')
  const packId = given(await addBenchmark(planId, withModules(impart, ['M1'])))
  const round = (await getSnapshot(planId)).records.assessments.find((it) => it.packId === packId)
  if (!round) throw new Error('No round')
  return { planId, packId, impart, assessmentId: round.id }
}
const recordsOf = async (planId: PlanId) => (await getSnapshot(planId)).records
const factorsOf = async (planId: PlanId) =>
  benchmarksOf((await recordsOf(planId)).planPacks)[1]?.factors.map(({ id }) => id)

describe('a further benchmark', () => {
  it('comes with its own round, after the others, and goes by undo', async () => {
    const { planId } = await onTwo()
    const snapshot = await getSnapshot(planId)
    expect(latestRounds(snapshot.records).map(({ benchmark }) => benchmark.id)).toEqual([
      'small',
      'impart',
    ])
    expect(checkSnapshot(JSON.stringify(snapshot)).ok).toBe(true)
    await undo(planId)
    expect(latestRounds(await recordsOf(planId))).toHaveLength(1)
  })

  it('is taken up once only', async () => {
    const { planId, impart } = await onTwo()
    expect(await addBenchmark(planId, impart)).toMatchObject({
      ok: false,
      failure: { code: 'benchmark.there' },
    })
  })

  it('is taken out whole while nothing was said on it', async () => {
    const { planId, packId, assessmentId } = await onTwo()
    given(await declineSameAnswer(planId, assessmentId, 'C1.T1', 'small:F1.Q1'))
    const before = await recordsOf(planId)
    given(await removeBenchmark(planId, packId))
    const after = await recordsOf(planId)
    expect(after.planPacks).toHaveLength(2)
    expect(after.assessments).toHaveLength(1)
    expect(after.answers).toEqual([])
    await undo(planId)
    expect(await recordsOf(planId)).toEqual(before)
  })

  it('stays once something was said or planned on it', async () => {
    const { planId, packId, assessmentId } = await onTwo()
    given(await setAnswerLevel(planId, assessmentId, 'C1.T1', 'met'))
    const refused = { ok: false, failure: { code: 'benchmark.inUse' } }
    expect(await removeBenchmark(planId, packId)).toMatchObject(refused)
    await undo(planId)
    given(await addAction(planId, { gapRefs: ['impart:C5'] }))
    expect(await removeBenchmark(planId, packId)).toMatchObject(refused)
  })
})

describe('the modules of a benchmark', () => {
  it('come in later, and every answer stays', async () => {
    const { planId, packId, assessmentId } = await onTwo()
    given(await setAnswerLevel(planId, assessmentId, 'M1.1.T1', 'partly'))
    const { answers, assessments } = await recordsOf(planId)
    given(await setBenchmarkModules(planId, packId, ['M1', 'M3']))
    const after = await recordsOf(planId)
    expect(await factorsOf(planId)).toContain('M3.5')
    expect(after.answers).toEqual(answers)
    expect(after.assessments).toEqual(assessments)
    await undo(planId)
    expect(await factorsOf(planId)).not.toContain('M3.5')
  })

  it('go while nothing was said on them, and else stay', async () => {
    const { planId, packId, assessmentId } = await onTwo()
    given(await setAnswerLevel(planId, assessmentId, 'M1.1.T1', 'partly'))
    expect(await setBenchmarkModules(planId, packId, [])).toMatchObject({
      ok: false,
      failure: { code: 'benchmark.moduleInUse' },
    })
    await undo(planId)
    given(await setBenchmarkModules(planId, packId, []))
    expect(await factorsOf(planId)).toHaveLength(8)
  })

  it('cannot come from an edition that is not there', async () => {
    await testSession()
    const planId = await aPlan()
    const [small] = (await recordsOf(planId)).planPacks
    if (!small) throw new Error('No pack')
    expect(await setBenchmarkModules(planId, small.id, [])).toMatchObject({
      ok: false,
      failure: { code: 'benchmark.noEdition' },
    })
  })
})
