import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveFactorLevel } from '#shared/assessment/deriveFactorLevel'
import { type AnswerLevel, answerLevels } from '#shared/assessment/levels'

const anyLevels = fc.array(fc.constantFrom(...answerLevels), { minLength: 1, maxLength: 12 })

describe('deriveFactorLevel', () => {
  const cases: [AnswerLevel[], AnswerLevel, boolean][] = [
    [['met', 'met', 'met'], 'met', false],
    [['not-met', 'not-met'], 'not-met', false],
    [['partly', 'partly'], 'partly', false],
    [['met', 'not-met'], 'partly', false],
    [['partly', 'not-met', 'not-met'], 'partly', false],
    [['met', 'not-our-competence'], 'met', false],
    [['not-met', 'not-our-competence'], 'not-met', false],
    [['not-our-competence', 'not-our-competence'], 'not-our-competence', false],
    [['not-assessed', 'not-assessed'], 'not-assessed', false],
    [['met', 'not-assessed'], 'met', true],
    [['not-our-competence', 'not-assessed'], 'not-assessed', true],
  ]
  it.each(cases)('derives from %j the level %s', (levels, level, provisional) => {
    expect(deriveFactorLevel(levels)).toMatchObject({ level, provisional })
  })

  it('says not assessed, and nothing provisional, for a factor without questions', () => {
    expect(deriveFactorLevel([])).toMatchObject({ level: 'not-assessed', provisional: false })
  })

  it('counts every question exactly once', () => {
    fc.assert(
      fc.property(anyLevels, (levels) => {
        const { counts } = deriveFactorLevel(levels)
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(levels.length)
        for (const level of answerLevels)
          expect(counts[level]).toBe(levels.filter((one) => one === level).length)
      }),
    )
  })

  it('does not depend on the order of the questions', () => {
    fc.assert(
      fc.property(
        anyLevels.chain((levels) =>
          fc.tuple(
            fc.constant(levels),
            fc.shuffledSubarray(levels, { minLength: levels.length, maxLength: levels.length }),
          ),
        ),
        ([levels, shuffled]) => {
          expect(deriveFactorLevel(shuffled)).toEqual(deriveFactorLevel(levels))
        },
      ),
    )
  })

  it('keeps its level when a question outside the competence of the city joins judged ones', () => {
    fc.assert(
      fc.property(anyLevels, (levels) => {
        fc.pre(levels.some((level) => ['met', 'partly', 'not-met'].includes(level)))
        expect(deriveFactorLevel([...levels, 'not-our-competence']).level).toBe(
          deriveFactorLevel(levels).level,
        )
      }),
    )
  })

  it('never gets worse when an answer gets better', () => {
    const worth: Partial<Record<AnswerLevel, number>> = { 'not-met': 0, partly: 1, met: 2 }
    const judged = fc.array(fc.constantFrom('met', 'partly', 'not-met' as const), {
      minLength: 1,
      maxLength: 10,
    })
    fc.assert(
      fc.property(judged, fc.nat(), (levels, at) => {
        const index = at % levels.length
        const better = levels.map((level, i): AnswerLevel => {
          if (i !== index) return level
          return level === 'not-met' ? 'partly' : 'met'
        })
        const before = worth[deriveFactorLevel(levels).level] ?? Number.NaN
        const after = worth[deriveFactorLevel(better).level] ?? Number.NaN
        expect(after).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  it('is provisional exactly while some questions are assessed and some are not', () => {
    fc.assert(
      fc.property(anyLevels, (levels) => {
        const open = levels.filter((level) => level === 'not-assessed').length
        expect(deriveFactorLevel(levels).provisional).toBe(open > 0 && open < levels.length)
      }),
    )
  })
})
