import { describe, expect, it } from 'vitest'
import type { GapDecision } from '#shared/gap/GapDecision'
import { findLooseEnds } from '#shared/looseEnds/findLooseEnds'
import type { Action } from '#shared/plan/Action'
import { loadBenchmark, loadCommitmentSet } from '#templates/index'
import {
  aGapDecision,
  anAction,
  anAnswer,
  anAssessment,
  anId,
  aPlanPack,
  recordsWith,
} from '../../../helpers/builders'

const today = '2026-11-22'
const assessmentId = anId<'Assessment'>('round')
const gapRef = 'integrating-cities-diversity:F1'

/** What the rules find in a plan whose only gap is factor F1. */
async function found(
  rule: string,
  decision: Partial<GapDecision> | null,
  actions: readonly Action[] = [],
) {
  const [benchmark, charter] = [await loadBenchmark(), await loadCommitmentSet()]
  if (!benchmark || !charter) throw new Error('The packs do not ship.')
  const records = recordsWith({
    planPacks: [aPlanPack(benchmark, { id: anId('pack') }), aPlanPack(charter)],
    assessments: [anAssessment({ id: assessmentId, packId: anId('pack') })],
    answers: [anAnswer({ assessmentId, questionId: 'F1.Q1', level: 'not-met' })],
    gapDecisions: decision ? [aGapDecision({ assessmentId, factorId: 'F1', ...decision })] : [],
    actions,
  })
  return findLooseEnds(records, today).filter((looseEnd) => looseEnd.rule === rule)
}

const closing = anAction({ gapRefs: [gapRef] })

describe('a gap without a decision', () => {
  it('is found where nothing was decided, or only weighed', async () => {
    const ends = await found('gapWithoutDecision', null)
    expect(ends).toMatchObject([{ severity: 'high', place: { stage: 'gaps', factorId: 'F1' } }])
    expect(ends[0]?.values.factor).toMatch(/^1 \S/)
    expect(await found('gapWithoutDecision', { importance: 'high' })).toHaveLength(1)
  })

  it.each(['address', 'accept', 'outside-competence'] as const)(
    'is not found once it is to %s',
    async (decision) => {
      expect(await found('gapWithoutDecision', { decision })).toEqual([])
    },
  )
})

describe('a gap of one benchmark among several', () => {
  it('is named and found with its benchmark', async () => {
    const [diversity, impart] = [await loadBenchmark(), await loadBenchmark('impart')]
    if (!diversity || !impart) throw new Error('The packs do not ship.')
    const records = recordsWith({
      planPacks: [
        aPlanPack(diversity, { id: anId('one') }),
        aPlanPack(impart, { id: anId('two') }),
      ],
      assessments: [
        anAssessment({ packId: anId('one') }),
        anAssessment({ id: assessmentId, packId: anId('two') }),
      ],
      answers: [anAnswer({ assessmentId, questionId: 'M2.3.T1', level: 'not-met' })],
    })
    const undecided = findLooseEnds(records, today).filter(
      ({ rule }) => rule === 'gapWithoutDecision',
    )
    expect(undecided).toMatchObject([
      {
        values: { factor: 'Migrant employment (IMPART): 2.3 Anti-discrimination expertise' },
        place: { stage: 'gaps', packId: 'impart', factorId: 'M2.3' },
      },
    ])
  })
})

describe('a gap to address that no action closes', () => {
  it('is found without an action, and where the only one was dropped', async () => {
    expect(await found('gapWithoutAction', { decision: 'address' })).toHaveLength(1)
    const dropped = { ...closing, status: 'dropped' as const }
    expect(await found('gapWithoutAction', { decision: 'address' }, [dropped])).toHaveLength(1)
    const other = anAction({ gapRefs: ['integrating-cities-diversity:F2'] })
    expect(await found('gapWithoutAction', { decision: 'address' }, [other])).toHaveLength(1)
  })

  it('is not found with an action, nor for a gap that is accepted', async () => {
    expect(await found('gapWithoutAction', { decision: 'address' }, [closing])).toEqual([])
    expect(await found('gapWithoutAction', { decision: 'accept' })).toEqual([])
  })
})

describe('a decision without a reason', () => {
  it.each(['accept', 'outside-competence'] as const)(
    'is found where the choice to %s stands alone',
    async (decision) => {
      expect(await found('decisionWithoutReason', { decision, reason: '  ' })).toHaveLength(1)
      expect(
        await found('decisionWithoutReason', { decision, reason: 'A task of the state.' }),
      ).toEqual([])
    },
  )

  it('is not asked of a gap that is addressed', async () => {
    expect(await found('decisionWithoutReason', { decision: 'address' })).toEqual([])
  })
})

describe('a commitment that no action serves', () => {
  const serving = anAction({ commitmentRefs: ['integrating-cities-charter:S1'] })

  it('is found for each commitment, once there is any action', async () => {
    expect(await found('commitmentWithoutAction', null)).toEqual([])
    expect(await found('commitmentWithoutAction', null, [closing])).toHaveLength(11)
  })

  it('is not found where one serves it that was not dropped', async () => {
    const ends = await found('commitmentWithoutAction', null, [serving])
    expect(ends).toHaveLength(10)
    expect(ends.some(({ values }) => String(values.commitment).startsWith('S1 '))).toBe(false)
    expect(
      await found('commitmentWithoutAction', null, [{ ...serving, status: 'dropped' }]),
    ).toHaveLength(11)
  })
})
