import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerLevels } from '#shared/assessment/levels'
import { deriveGaps, factorStandings } from '#shared/gap/deriveGaps'
import type { AssessmentId, PlanPackId } from '#shared/lib/ids'
import {
  someAnswer,
  someBenchmark,
  someDecision,
  someJudgement,
  someNote,
  someRecords,
} from './someRound'

const benchmark = someBenchmark([2, 2, 1])
const otherRound = 'round-0' as AssessmentId

describe('factorStandings', () => {
  it('gives every factor and every question in the order of the benchmark, answered or not', () => {
    const standings = factorStandings(
      benchmark,
      someRecords({ answers: [someAnswer('F2.Q2', 'met')] }),
    )
    expect(standings.map(({ ref }) => ref)).toEqual([
      'test-benchmark:F1',
      'test-benchmark:F2',
      'test-benchmark:F3',
    ])
    expect(standings[1]?.questions.map(({ question, level }) => [question.id, level])).toEqual([
      ['F2.Q1', 'not-assessed'],
      ['F2.Q2', 'met'],
    ])
    expect(standings[0]?.questions[0]?.answer).toBeNull()
  })

  it('lets a judged level count before the derived one, and keeps both', () => {
    const [standing] = factorStandings(
      benchmark,
      someRecords({
        answers: [someAnswer('F1.Q1', 'met'), someAnswer('F1.Q2', 'met')],
        factorJudgements: [someJudgement('F1', 'partly')],
      }),
    )
    expect(standing).toMatchObject({ level: 'partly', derived: { level: 'met' } })
    expect(standing?.judgement?.reason).toBe('We know better.')
  })

  it('leaves answers and judgements of other rounds aside', () => {
    const standings = factorStandings(
      benchmark,
      someRecords({
        answers: [someAnswer('F1.Q1', 'not-met', { assessmentId: otherRound })],
        factorJudgements: [someJudgement('F2', 'not-met', { assessmentId: otherRound })],
      }),
    )
    expect(standings.map(({ level }) => level)).toEqual([
      'not-assessed',
      'not-assessed',
      'not-assessed',
    ])
  })
})

describe('deriveGaps', () => {
  it('finds a gap where a factor is met in part or not at all, and names what is missing', () => {
    const gaps = deriveGaps(
      benchmark,
      someRecords({
        answers: [
          someAnswer('F1.Q1', 'met'),
          someAnswer('F1.Q2', 'partly'),
          someAnswer('F2.Q1', 'met'),
          someAnswer('F2.Q2', 'met'),
          someAnswer('F3.Q1', 'not-met'),
        ],
      }),
    )
    expect(gaps.map(({ factor, level }) => [factor.id, level])).toEqual([
      ['F1', 'partly'],
      ['F3', 'not-met'],
    ])
    expect(gaps[0]?.missing.map(({ question }) => question.id)).toEqual(['F1.Q2'])
  })

  it('opens a gap that the city judges to be there although its answers are met, with nothing named as missing', () => {
    const gaps = deriveGaps(
      benchmark,
      someRecords({
        answers: [someAnswer('F3.Q1', 'met')],
        factorJudgements: [someJudgement('F3', 'not-met')],
      }),
    )
    expect(gaps.map(({ factor, missing }) => [factor.id, missing.length])).toEqual([['F3', 0]])
  })

  it('closes a gap that the city judges to be met', () => {
    const records = someRecords({
      answers: [someAnswer('F3.Q1', 'partly')],
      factorJudgements: [someJudgement('F3', 'met')],
    })
    expect(deriveGaps(benchmark, records)).toEqual([])
  })

  it('names each explaining context factor once, in the order of the benchmark, with its note', () => {
    const [gap] = deriveGaps(
      benchmark,
      someRecords({
        answers: [
          someAnswer('F1.Q1', 'partly', { contextFactorIds: ['K2', 'K1'] }),
          someAnswer('F1.Q2', 'not-met', { contextFactorIds: ['K2'] }),
        ],
        contextNotes: [
          someNote('K2'),
          someNote('K1', { packId: 'another-pack' as PlanPackId, note: 'Of another benchmark.' }),
        ],
      }),
    )
    expect(gap?.context.map(({ contextFactorId, note }) => [contextFactorId, note?.note])).toEqual([
      ['K1', undefined],
      ['K2', 'It is the law.'],
    ])
  })

  it('brings the decision of this round and none of another', () => {
    const answers = [someAnswer('F1.Q1', 'not-met'), someAnswer('F3.Q1', 'not-met')]
    const gaps = deriveGaps(
      benchmark,
      someRecords({
        answers,
        gapDecisions: [
          someDecision('F1', { decision: 'address' }),
          someDecision('F3', { decision: 'accept', assessmentId: otherRound }),
        ],
      }),
    )
    expect(gaps.map(({ decision }) => decision?.decision ?? null)).toEqual(['address', null])
  })

  it('has exactly the factors whose standing is partly or not met', () => {
    const questionIds = benchmark.factors.flatMap(({ questions }) => questions.map(({ id }) => id))
    const anyAnswers = fc.tuple(...questionIds.map(() => fc.constantFrom(...answerLevels)))
    const anyJudgements = fc.array(
      fc.tuple(fc.constantFrom('F1', 'F2', 'F3'), fc.constantFrom(...answerLevels)),
      { maxLength: 1 },
    )
    fc.assert(
      fc.property(anyAnswers, anyJudgements, (levels, judged) => {
        const records = someRecords({
          answers: questionIds.map((id, index) => someAnswer(id, levels[index] ?? 'not-assessed')),
          factorJudgements: judged.map(([factorId, level]) => someJudgement(factorId, level)),
        })
        const open = factorStandings(benchmark, records).filter(
          ({ level }) => level === 'partly' || level === 'not-met',
        )
        const gaps = deriveGaps(benchmark, records)
        expect(gaps.map(({ ref, level }) => [ref, level])).toEqual(
          open.map(({ ref, level }) => [ref, level]),
        )
        for (const gap of gaps)
          expect(gap.missing.every(({ level }) => level === 'partly' || level === 'not-met')).toBe(
            true,
          )
      }),
    )
  })
})
