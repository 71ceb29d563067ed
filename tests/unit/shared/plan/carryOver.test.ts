import { expect, test } from 'vitest'
import { newId } from '#shared/lib/ids'
import { carryOver, type SaidInRound } from '#shared/plan/carryOver'
import { smallBenchmark } from '../../../helpers/smallPacks'

const planId = newId<'Plan'>()
const packId = newId<'PlanPack'>()
const assessmentId = newId<'Assessment'>()
const before: SaidInRound = {
  pack: { id: packId, planId, content: smallBenchmark },
  assessment: {
    id: assessmentId,
    planId,
    packId,
    kind: 'self',
    startedOn: '2026-01-01',
    participants: 'Staff',
  },
  answers: ['F1.Q1', 'F1.Q2', 'F2.Q1'].map((questionId) => ({
    id: newId<'Answer'>(),
    planId,
    assessmentId,
    questionId,
    level: 'met',
    reasoning: null,
    evidenceIds: [],
    contextFactorIds: ['K1', 'K2'],
  })),
  factorJudgements: [],
  contextNotes: [],
  gapDecisions: [],
}
const told = { startedOn: '2027-01-01', addedAt: '2027-01-01T10:00:00.000Z' }

test('leaves behind what belongs to items that are gone, and answers that are given anew', () => {
  const content = {
    ...smallBenchmark,
    version: '1.1.0',
    factors: smallBenchmark.factors.filter(({ id }) => id === 'F1'),
    contextFactors: smallBenchmark.contextFactors.filter(({ id }) => id === 'K2'),
  }
  const after = carryOver(before, content, new Set(['F1.Q2']), told)
  expect(
    after.answers.map(({ questionId, contextFactorIds }) => [questionId, contextFactorIds]),
  ).toEqual([['F1.Q1', ['K2']]])
  expect(after.assessment).toMatchObject({
    kind: 'follow-up',
    startedOn: '2027-01-01',
    participants: 'Staff',
    packId: after.pack.id,
  })
})

test('gives every record an id of its own', () => {
  const after = carryOver(before, smallBenchmark, new Set(), told)
  const ids = [before, after].flatMap(({ pack, assessment, answers }) => [
    pack.id,
    assessment.id,
    ...answers.map(({ id }) => id),
  ])
  expect(new Set(ids).size).toBe(ids.length)
  expect(after.answers.every((answer) => answer.assessmentId === after.assessment.id)).toBe(true)
})

test('passes over what was said in other rounds', () => {
  const other = before.answers.map((answer) => ({ ...answer, assessmentId: newId<'Assessment'>() }))
  expect(carryOver({ ...before, answers: other }, smallBenchmark, new Set(), told).answers).toEqual(
    [],
  )
})
