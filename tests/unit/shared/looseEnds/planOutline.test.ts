import { expect, test } from 'vitest'
import { findLooseEnds } from '#shared/looseEnds/findLooseEnds'
import { planOutline } from '#shared/looseEnds/planOutline'
import { loadBenchmark } from '#templates/index'
import { anAssessment, anId, aPlanPack } from '../../../helpers/builders'
import { samplePlan } from '../../../helpers/samplePlan'

const today = '2026-11-22'

test('counts what the sample plan holds at each stage', async () => {
  const { records } = await samplePlan()
  const outline = planOutline(records, today)
  expect([outline.answered, outline.questions]).toEqual([49, 49])
  expect(outline.actions).toBe(records.actions.length)
  expect(outline.milestones).toBe(records.milestones.length)
  expect(outline.indicators).toBe(records.indicators.length)
  expect(outline.owners).toBe(records.owners.length)
  expect(outline.reviews).toBe(3)
  expect(outline.openReview).toEqual({ decided: 2, items: 17 })
})

test('counts each benchmark by itself, and all together', async () => {
  const { records } = await samplePlan()
  const impart = await loadBenchmark('impart')
  if (!impart) throw new Error('It does not ship.')
  const pack = aPlanPack(impart, { id: anId('second'), addedAt: '2026-11-01T09:00:00.000Z' })
  const outline = planOutline(
    {
      ...records,
      planPacks: [...records.planPacks, pack],
      assessments: [...records.assessments, anAssessment({ packId: pack.id })],
    },
    today,
  )
  expect(
    outline.benchmarks.map(({ id, answered, questions }) => [id, answered, questions]),
  ).toEqual([
    ['integrating-cities-diversity', 49, 49],
    ['impart', 0, 68],
  ])
  expect([outline.answered, outline.questions]).toEqual([49, 117])
})

test('gives every loose end to one stage', async () => {
  const { records } = await samplePlan()
  const outline = planOutline(records, today)
  const atStages = Object.values(outline.looseAt).reduce((sum, count) => sum + count, 0)
  expect(outline.looseEnds).toBe(findLooseEnds(records, today).length)
  expect(atStages).toBe(outline.looseEnds)
})

test('counts gaps without a decision', async () => {
  const { records } = await samplePlan()
  const outline = planOutline({ ...records, gapDecisions: [] }, today)
  expect(outline.gaps).toBeGreaterThan(0)
  expect(outline.undecided).toBe(outline.gaps)
  expect(planOutline(records, today).undecided).toBeLessThan(outline.gaps)
})
