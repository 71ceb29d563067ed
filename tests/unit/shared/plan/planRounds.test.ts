import { describe, expect, it } from 'vitest'
import { benchmarksOf, commitmentSetsOf, latestRounds } from '#shared/plan/planRounds'
import { loadBenchmark, loadCommitmentSet } from '#templates/index'
import { anAnswer, anAssessment, anId, aPlanPack, recordsWith } from '../../../helpers/builders'

async function packs() {
  const [benchmark, charter] = [await loadBenchmark(), await loadCommitmentSet()]
  if (!benchmark || !charter) throw new Error('The packs do not ship.')
  return { benchmark, charter }
}

const first = anAssessment({ id: anId('first'), packId: anId('pack'), startedOn: '2024-01-01' })
const second = anAssessment({ id: anId('second'), packId: anId('pack'), startedOn: '2026-01-01' })

async function rounds(
  assessments = [first, second],
  answers = [anAnswer({ assessmentId: second.id })],
) {
  const { benchmark, charter } = await packs()
  const planPacks = [aPlanPack(charter), aPlanPack(benchmark, { id: anId('pack') })]
  return latestRounds(recordsWith({ planPacks, assessments, answers }))
}

describe('the packs of a plan', () => {
  it('are told apart by what they hold', async () => {
    const { benchmark, charter } = await packs()
    const planPacks = [aPlanPack(charter), aPlanPack(benchmark)]
    expect(benchmarksOf(planPacks)).toEqual([benchmark])
    expect(commitmentSetsOf(planPacks)).toEqual([charter])
  })
})

describe('the latest rounds', () => {
  it('are the newest against each benchmark, with what follows from it', async () => {
    const [round, ...others] = await rounds()
    expect(others).toEqual([])
    expect(round?.assessment).toBe(second)
    expect(round?.standings).toHaveLength(8)
    expect(round?.gaps.map(({ factor }) => factor.id)).toEqual(['F1'])
  })

  it('are the newest whatever their order in the records', async () => {
    expect((await rounds([second, first]))[0]?.assessment).toBe(second)
  })

  it('take the later of two that began on one day', async () => {
    const again = { ...second, id: anId<'Assessment'>('again') }
    expect((await rounds([first, second, again]))[0]?.assessment).toBe(again)
  })

  it('leave the answers of other rounds aside', async () => {
    const [round] = await rounds([first, second], [anAnswer({ assessmentId: first.id })])
    expect(round?.gaps).toEqual([])
  })

  it('leave a benchmark without a round out, and rounds of other packs', async () => {
    expect(await rounds([])).toEqual([])
    expect(await rounds([{ ...first, packId: anId('other') }])).toEqual([])
  })
})
