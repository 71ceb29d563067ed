import { describe, expect, it } from 'vitest'
import { benchmarksOf, commitmentSetsOf, latestRounds, packsInForce } from '#shared/plan/planRounds'
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

describe('the packs in force', () => {
  it('stand in the order in which the plan took them up, whatever their order in the records', async () => {
    const { benchmark, charter } = await packs()
    const early = aPlanPack(charter, { addedAt: '2025-01-01T09:00:00.000Z' })
    const late = aPlanPack(benchmark, { addedAt: '2026-01-01T09:00:00.000Z' })
    expect(packsInForce([late, early])).toEqual([early, late])
  })

  it('are the copies added last, in the place of the first', async () => {
    const { benchmark, charter } = await packs()
    const old = aPlanPack(benchmark)
    const other = aPlanPack(charter, { addedAt: '2025-01-01T09:00:00.000Z' })
    const renewed = aPlanPack(
      { ...benchmark, version: '1.1.0' },
      { addedAt: '2026-01-01T09:00:00.000Z' },
    )
    expect(packsInForce([renewed, other, old])).toEqual([renewed, other])
    expect(benchmarksOf([renewed, other, old])).toEqual([renewed.content])
  })
})

describe('the latest rounds', () => {
  it('are those against the copy of a benchmark added last that has one', async () => {
    const { benchmark } = await packs()
    const old = aPlanPack(benchmark, { id: anId('pack') })
    const renewed = aPlanPack(
      { ...benchmark, version: '1.1.0' },
      { id: anId('renewed'), addedAt: '2026-01-01T09:00:00.000Z' },
    )
    const third = { ...second, id: anId<'Assessment'>('third'), packId: renewed.id }
    const against = (assessments: (typeof first)[]) =>
      latestRounds(recordsWith({ planPacks: [renewed, old], assessments })).map(
        ({ assessment }) => assessment,
      )
    expect(against([first, second])).toEqual([second])
    expect(against([first, third])).toEqual([third])
  })

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
