import { describe, expect, it } from 'vitest'
import { openRefOf, packInPath, rankedGaps } from '#renderer/features/gap/planGaps'
import { latestRounds } from '#shared/plan/planRounds'
import { loadBenchmark } from '#templates/index'
import {
  aGapDecision,
  anAnswer,
  anAssessment,
  anId,
  aPlanPack,
  recordsWith,
} from '../../../../helpers/builders'

async function rounds() {
  const [diversity, impart] = [await loadBenchmark(), await loadBenchmark('impart')]
  if (!diversity || !impart) throw new Error('The packs do not ship.')
  const [first, second] = [anId<'Assessment'>('first'), anId<'Assessment'>('second')]
  const high = { importance: 'high', urgency: 'high', feasibility: 'high' } as const
  return latestRounds(
    recordsWith({
      planPacks: [
        aPlanPack(diversity, { id: anId('one') }),
        aPlanPack(impart, { id: anId('two') }),
      ],
      assessments: [
        anAssessment({ id: first, packId: anId('one') }),
        anAssessment({ id: second, packId: anId('two') }),
      ],
      answers: [
        anAnswer({ assessmentId: first, questionId: 'F3.Q1' }),
        anAnswer({ assessmentId: second, questionId: 'C5.T1' }),
        anAnswer({ assessmentId: second, questionId: 'C1.T1' }),
      ],
      gapDecisions: [aGapDecision({ assessmentId: second, factorId: 'C5', ...high })],
    }),
  )
}

describe('the gaps of a plan', () => {
  it('stand in one ranking over all benchmarks, each with its round', async () => {
    const gaps = rankedGaps(await rounds())
    expect(gaps.map(({ gap }) => gap.ref)).toEqual([
      'impart:C5',
      'integrating-cities-diversity:F3',
      'impart:C1',
    ])
    for (const { gap, round } of gaps)
      expect(gap.ref.startsWith(`${round.benchmark.id}:`)).toBe(true)
  })

  it('are opened by their benchmark, or by the factor alone as before', async () => {
    const known = await rounds()
    expect(openRefOf(known, 'impart', 'C5')).toBe('impart:C5')
    expect(openRefOf(known, undefined, 'F3')).toBe('integrating-cities-diversity:F3')
    expect(openRefOf(known, 'impart', 'F3')).toBe('integrating-cities-diversity:F3')
    expect(openRefOf(known, 'impart', 'X9')).toBeUndefined()
    expect(openRefOf(known, undefined, undefined)).toBeUndefined()
  })

  it('name their benchmark in addresses only where there are several', async () => {
    const [round] = await rounds()
    if (!round) throw new Error('No round')
    expect(packInPath(round, true)).toBe('integrating-cities-diversity')
    expect(packInPath(round, false)).toBeUndefined()
  })
})
