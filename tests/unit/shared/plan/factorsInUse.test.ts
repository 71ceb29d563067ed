import { describe, expect, it } from 'vitest'
import { factorsInUse, type UseRecords } from '#shared/plan/factorsInUse'
import {
  aGapDecision,
  anAction,
  anAnswer,
  anAssessment,
  anId,
  aPlanPack,
  recordsWith,
} from '../../../helpers/builders'
import { smallBenchmark, smallCommitments } from '../../../helpers/smallPacks'

const pack = aPlanPack(smallBenchmark, { id: anId('pack') })
const round = anAssessment({ id: anId('round'), packId: pack.id })
const used = (tables: Partial<UseRecords>) => [
  ...factorsInUse(pack, recordsWith({ assessments: [round], ...tables })),
]

describe('the factors in use', () => {
  it('are none in a benchmark that nobody has touched', () => {
    expect(used({})).toEqual([])
    const silent = { level: 'not-assessed' as const, declinedRefs: ['impart:C1.T1'] }
    expect(used({ answers: [anAnswer({ assessmentId: round.id, ...silent })] })).toEqual([])
  })

  it('are those with an answer, a judgement, a decision or an action', () => {
    const of = { assessmentId: round.id, factorId: 'F2' }
    expect(used({ answers: [anAnswer({ assessmentId: round.id, questionId: 'F2.Q1' })] })).toEqual([
      'F2',
    ])
    expect(used({ gapDecisions: [aGapDecision({ ...of, importance: 'low' })] })).toEqual(['F2'])
    const judgement = { id: anId<'FactorJudgement'>('j'), planId: anId<'Plan'>('plan') }
    expect(
      used({ factorJudgements: [{ ...judgement, ...of, level: 'met', reason: 'So.' }] }),
    ).toEqual(['F2'])
    expect(used({ actions: [anAction({ gapRefs: ['small:F1', 'other:F2'] })] })).toEqual(['F1'])
  })

  it('leave rounds against other packs aside', () => {
    const elsewhere = anAnswer({ assessmentId: anId('other'), questionId: 'F1.Q1' })
    expect(used({ answers: [elsewhere] })).toEqual([])
  })

  it('are none in a commitments text', () => {
    expect([...factorsInUse(aPlanPack(smallCommitments), recordsWith())]).toEqual([])
  })
})
