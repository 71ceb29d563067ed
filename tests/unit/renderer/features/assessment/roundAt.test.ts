import { describe, expect, it } from 'vitest'
import { roundAt } from '#renderer/features/assessment/roundAt'
import type { Answer } from '#shared/assessment/Answer'
import { latestRounds } from '#shared/plan/planRounds'
import { loadBenchmark } from '#templates/index'
import { anAnswer, anAssessment, anId, aPlanPack, recordsWith } from '../../../../helpers/builders'

async function rounds(answers: readonly Answer[] = []) {
  const [diversity, impart] = [await loadBenchmark(), await loadBenchmark('impart')]
  if (!diversity || !impart) throw new Error('The packs do not ship.')
  return latestRounds(
    recordsWith({
      planPacks: [
        aPlanPack(diversity, { id: anId('one') }),
        aPlanPack(impart, { id: anId('two') }),
      ],
      assessments: [
        anAssessment({ id: anId('first'), packId: anId('one') }),
        anAssessment({ id: anId('second'), packId: anId('two') }),
      ],
      answers,
    }),
  )
}
const at = async (packId?: string, factorId?: string, questionId?: string) =>
  roundAt(await rounds(), packId, factorId, questionId)?.benchmark.id

describe('the round at an address', () => {
  it('is the one against the benchmark it names', async () => {
    expect(await at('impart')).toBe('impart')
    expect(await at('impart', 'C5', 'C5.T1')).toBe('impart')
    expect(await at('integrating-cities-diversity', 'F3')).toBe('integrating-cities-diversity')
  })

  it('is the one that has the factor, in an address of before', async () => {
    expect(await at(undefined, 'F3', 'F3.Q2')).toBe('integrating-cities-diversity')
    expect(await at(undefined, 'M2.3')).toBe('impart')
    expect(await at(undefined, undefined, 'C5.T1')).toBe('impart')
    expect(await at('not-in-the-plan', 'C5')).toBe('impart')
  })

  it('is the first with an open question, where nothing is named', async () => {
    expect(await at()).toBe('integrating-cities-diversity')
    const diversity = await loadBenchmark()
    const all = (diversity?.factors ?? []).flatMap(({ questions }) =>
      questions.map(({ id }) => anAnswer({ assessmentId: anId('first'), questionId: id })),
    )
    expect(roundAt(await rounds(all), undefined, undefined, undefined)?.benchmark.id).toBe('impart')
  })

  it('is none in a plan without a benchmark', () => {
    expect(roundAt([], 'impart', 'C5', undefined)).toBeUndefined()
  })
})
