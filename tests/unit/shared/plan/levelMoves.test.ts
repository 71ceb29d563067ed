import { expect, it } from 'vitest'
import { levelMove, levelMoves } from '#shared/plan/levelMoves'

it('tells better from worse, and says nothing where a level says nothing', () => {
  expect(levelMove('not-met', 'partly')).toBe('better')
  expect(levelMove('met', 'not-met')).toBe('worse')
  expect(levelMove('partly', 'partly')).toBe('same')
  for (const silent of ['not-assessed', 'not-our-competence', null, undefined] as const) {
    expect(levelMove(silent, 'met')).toBeNull()
    expect(levelMove('met', silent)).toBeNull()
  }
})

it('counts from the first round to the last, whatever lay between', () => {
  const factor = {} as never
  expect(
    levelMoves({
      factors: [
        { factor, levels: ['not-met', 'not-met', 'met'] },
        { factor, levels: ['met', 'met', 'partly'] },
        { factor, levels: ['met', 'not-met', 'met'] },
        { factor, levels: [null, 'met'] },
      ],
    }),
  ).toEqual({ better: 1, worse: 1 })
})
