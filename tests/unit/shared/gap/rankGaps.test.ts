import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveGaps, type Gap } from '#shared/gap/deriveGaps'
import { type Weight, weights } from '#shared/gap/GapDecision'
import { priorityOf, rankGaps } from '#shared/gap/rankGaps'
import { someAnswer, someBenchmark, someDecision, someRecords } from './someRound'

type Weighing = [Weight | null, Weight | null, Weight | null]

/** One gap per weighing; `levels` says which are not met at all (the others are met in part). */
function someGaps(
  weighings: readonly Weighing[],
  levels: readonly ('partly' | 'not-met')[],
): Gap[] {
  return deriveGaps(
    someBenchmark(weighings.map(() => 1)),
    someRecords({
      answers: weighings.map((_, index) =>
        someAnswer(`F${index + 1}.Q1`, levels[index] ?? 'partly'),
      ),
      gapDecisions: weighings.map(([importance, urgency, feasibility], index) =>
        someDecision(`F${index + 1}`, { importance, urgency, feasibility }),
      ),
    }),
  )
}
const idsOf = (gaps: readonly Gap[]) => gaps.map(({ factor }) => factor.id)

const anyWeight = fc.constantFrom(...weights)
const anyWeighing = fc.tuple(
  fc.option(anyWeight),
  fc.option(anyWeight),
  fc.option(anyWeight),
) satisfies fc.Arbitrary<Weighing>
const anyGaps = fc
  .array(fc.tuple(anyWeighing, fc.constantFrom('partly' as const, 'not-met' as const)), {
    maxLength: 8,
  })
  .map((rows) =>
    someGaps(
      rows.map(([weighing]) => weighing),
      rows.map(([, level]) => level),
    ),
  )

describe('priorityOf', () => {
  it('runs from 5, all low, to 15, all high', () => {
    const [low, high] = someGaps(
      [
        ['low', 'low', 'low'],
        ['high', 'high', 'high'],
      ],
      [],
    )
    expect(low && priorityOf(low)).toBe(5)
    expect(high && priorityOf(high)).toBe(15)
  })

  it('is unknown until importance, urgency and feasibility are all set', () => {
    const gaps = someGaps(
      [
        [null, 'high', 'high'],
        ['high', null, 'high'],
        ['high', 'high', null],
      ],
      [],
    )
    expect(gaps.map(priorityOf)).toEqual([null, null, null])
  })

  it('lets importance and urgency weigh more than feasibility', () => {
    const [pressing, easy] = someGaps(
      [
        ['high', 'medium', 'low'],
        ['medium', 'medium', 'high'],
      ],
      [],
    )
    expect(pressing && easy && (priorityOf(pressing) ?? 0) >= (priorityOf(easy) ?? 0)).toBe(true)
    const [hard, small] = someGaps(
      [
        ['high', 'high', 'low'],
        ['medium', 'medium', 'high'],
      ],
      [],
    )
    expect(hard && small && (priorityOf(hard) ?? 0) > (priorityOf(small) ?? 0)).toBe(true)
  })
})

describe('rankGaps', () => {
  it('puts weighed gaps first by priority, then unweighed ones not met before partly met, then by number', () => {
    const gaps = someGaps(
      [
        [null, null, null],
        ['low', 'low', 'low'],
        [null, null, null],
        ['high', 'high', 'high'],
        [null, null, null],
      ],
      ['partly', 'partly', 'not-met', 'partly', 'partly'],
    )
    expect(idsOf(rankGaps(gaps))).toEqual(['F4', 'F2', 'F3', 'F1', 'F5'])
  })

  it('keeps every gap, changes none, and leaves the list it was given as it was', () => {
    fc.assert(
      fc.property(anyGaps, (gaps) => {
        const before = [...gaps]
        const ranked = rankGaps(gaps)
        expect(gaps).toEqual(before)
        expect(new Set(ranked)).toEqual(new Set(gaps))
        expect(ranked).toHaveLength(gaps.length)
      }),
    )
  })

  it('never puts a lower priority before a higher one', () => {
    fc.assert(
      fc.property(anyGaps, (gaps) => {
        const priorities = rankGaps(gaps).map((gap) => priorityOf(gap) ?? 0)
        expect(priorities).toEqual([...priorities].sort((a, b) => b - a))
      }),
    )
  })

  it('keeps gaps of several benchmarks that are alike in the order of the benchmarks', () => {
    const own = someGaps(
      [
        [null, null, null],
        ['high', 'high', 'high'],
      ],
      ['partly', 'partly'],
    )
    const other = someGaps([[null, null, null]], ['partly']).map((gap) => ({
      ...gap,
      ref: 'other:F1',
    }))
    const ranked = rankGaps([...own, ...other]).map(({ ref }) => ref)
    expect(ranked).toEqual([own[1]?.ref, own[0]?.ref, 'other:F1'])
    expect(rankGaps([...other, ...own]).map(({ ref }) => ref)).toEqual([
      own[1]?.ref,
      'other:F1',
      own[0]?.ref,
    ])
  })

  it('gives the same order whatever order it is given', () => {
    fc.assert(
      fc.property(anyGaps, (gaps) => {
        expect(idsOf(rankGaps([...gaps].reverse()))).toEqual(idsOf(rankGaps(gaps)))
      }),
    )
  })
})
