import { describe, expect, it } from 'vitest'
import { judgeFactor, setAnswerLevel, setContextNote } from '#renderer/repositories/assessments'
import { listAvailablePacks } from '#renderer/repositories/availablePacks'
import { addBenchmark } from '#renderer/repositories/benchmarks'
import { decideGap } from '#renderer/repositories/gaps'
import { undo } from '#renderer/repositories/history'
import { changePackDraft, writePackDraft } from '#renderer/repositories/packDrafts'
import { moveToVersion, packUpdates } from '#renderer/repositories/packUpdates'
import { readVersion, releaseOwnPack, startNextVersion } from '#renderer/repositories/packVersions'
import { getSnapshot } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { latestRounds } from '#shared/plan/planRounds'
import type { Benchmark } from '#shared/template/Benchmark'
import {
  addContextFactors,
  addQuestions,
  removeItem,
  setItem,
} from '#shared/template/own/editDraft'
import type { DraftContent } from '#shared/template/own/OwnPack'
import type { BenchmarkDraft } from '#shared/template/own/PackDraft'
import { aPlan, given, testSession } from '../../../helpers/testSession'
import { aBenchmarkDraft } from '../../shared/template/own/aDraft'

const own = async (version: string): Promise<Benchmark> => {
  const { pack } = given(await readVersion('own-toolkit', version))
  if (pack.format !== 'common-ground/benchmark/1') throw new Error('another kind')
  return pack
}
const recordsOf = async (planId: PlanId) => (await getSnapshot(planId)).records
const ownCopies = async (planId: PlanId) =>
  (await recordsOf(planId)).planPacks
    .filter(({ content }) => content.id === 'own-toolkit')
    .sort((a, b) => (a.content.version < b.content.version ? -1 : 1))

/** A plan answered against version 1.0.0 of an own benchmark, of which version 1.1.0 was released since. */
async function aPlanBehind() {
  await testSession()
  const planId = await aPlan()
  given(await writePackDraft(addContextFactors(aBenchmarkDraft(), ['State law', 'Size'])))
  given(await releaseOwnPack('own-toolkit', '1.0.0'))
  const packId = given(await addBenchmark(planId, await own('1.0.0')))
  const round = (await recordsOf(planId)).assessments.find((each) => each.packId === packId)
  if (!round) throw new Error('no round')
  for (const id of ['F1.Q1', 'F1.Q2', 'F1.Q3', 'F2.Q1'])
    given(await setAnswerLevel(planId, round.id, id, 'partly'))
  given(await judgeFactor(planId, round.id, 'F1', 'not-met', 'Too little.'))
  given(await judgeFactor(planId, round.id, 'F2', 'met', 'Well on the way.'))
  given(await setContextNote(planId, packId, 'K1', 'It binds us.'))
  given(await setContextNote(planId, packId, 'K2', 'We are small.'))
  given(await decideGap(planId, round.id, 'F1', { decision: 'address', importance: 'high' }))
  const next = given(await startNextVersion(await own('1.0.0')))
  const change = (content: DraftContent): DraftContent => {
    const draft = { ...content, pack: content.pack as BenchmarkDraft }
    const reworded = setItem(setItem(draft, 'F1.Q1', { text: 'Otherwise?' }), 'F1.Q3', {
      text: 'Third?',
    })
    return addQuestions(removeItem(removeItem(reworded, 'F1.Q2'), 'K2'), 'F2', ['And this?'])
  }
  given(await changePackDraft(next.id, next.version, change))
  given(await releaseOwnPack(next.id, next.version))
  return { planId, packId, round }
}

describe('moving a plan to a newer version of a benchmark', () => {
  it('is offered where a newer version was released, and only then', async () => {
    const { planId } = await aPlanBehind()
    const updates = async () =>
      packUpdates((await recordsOf(planId)).planPacks, await listAvailablePacks())
    expect((await updates()).map(({ newer }) => `${newer.id} ${newer.version}`)).toEqual([
      'own-toolkit 1.1.0',
    ])
    const [update] = await updates()
    if (!update) throw new Error('none')
    given(await moveToVersion(planId, update.planPack.id, update.newer, new Set()))
    expect(await updates()).toEqual([])
  })

  it('carries over what was said, by the ids of the items', async () => {
    const { planId, packId, round } = await aPlanBehind()
    given(await moveToVersion(planId, packId, await own('1.1.0'), new Set(['F1.Q3'])))
    const records = await recordsOf(planId)
    const [, copy] = await ownCopies(planId)
    const next = records.assessments.find((each) => each.packId === copy?.id)
    expect(next).toMatchObject({ kind: 'follow-up' })
    const of = <T extends { assessmentId: string }>(list: readonly T[]) =>
      list.filter(({ assessmentId }) => assessmentId === next?.id)
    expect(
      of(records.answers)
        .map(({ questionId, level }) => `${questionId} ${level}`)
        .sort(),
    ).toEqual(['F1.Q1 partly', 'F2.Q1 partly'])
    expect(
      of(records.factorJudgements)
        .map(({ factorId, reason }) => `${factorId} ${reason}`)
        .sort(),
    ).toEqual(['F1 Too little.', 'F2 Well on the way.'])
    expect(of(records.gapDecisions)).toMatchObject([
      { factorId: 'F1', decision: 'address', importance: 'high' },
    ])
    expect(
      records.contextNotes.filter((note) => note.packId === copy?.id).map(({ note }) => note),
    ).toEqual(['It binds us.'])
    const before = records.answers.filter(({ assessmentId }) => assessmentId === round.id)
    expect(before).toHaveLength(4)
    expect(latestRounds(records).map(({ benchmark }) => benchmark.version)).toEqual([
      '1.0.0',
      '1.1.0',
    ])
  })

  it('leaves the round before and its pack as they were, and is taken back in one step', async () => {
    const { planId, packId } = await aPlanBehind()
    const before = await recordsOf(planId)
    given(await moveToVersion(planId, packId, await own('1.1.0'), new Set()))
    const after = await recordsOf(planId)
    for (const table of [
      'planPacks',
      'assessments',
      'answers',
      'contextNotes',
      'gapDecisions',
    ] as const)
      expect(after[table]).toEqual(expect.arrayContaining([...before[table]]))
    given(await undo(planId))
    const sorted = (records: typeof before) =>
      Object.fromEntries(
        Object.entries(records).map(([table, rows]) => [
          table,
          [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)),
        ]),
      )
    expect(sorted(await recordsOf(planId))).toEqual(sorted(before))
  })

  it('does nothing twice, and nothing to a pack that is gone or another', async () => {
    const { planId, packId } = await aPlanBehind()
    const newer = await own('1.1.0')
    given(await moveToVersion(planId, packId, newer, new Set()))
    expect(given(await moveToVersion(planId, packId, newer, new Set()))).toBeNull()
    expect(await ownCopies(planId)).toHaveLength(2)
    const other = { ...newer, id: 'own-other' }
    expect(await moveToVersion(planId, packId, other, new Set())).toMatchObject({
      failure: { code: 'record.gone' },
    })
  })
})
