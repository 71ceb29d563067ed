import { expect, test } from 'vitest'
import { missingBefore } from '#renderer/features/report/missingBefore'
import type { PlanId } from '#shared/lib/ids'
import { looseEndRules } from '#shared/looseEnds/looseEndRules'
import { createTranslator } from '#shared/messages/createTranslator'
import { emptyRecords } from '#shared/planFile/PlanSnapshot'
import { aPlan } from '../../../../helpers/builders'
import { samplePlan } from '../../../../helpers/samplePlan'

const t = createTranslator('en')
const today = '2026-11-22'
const planId = 'p' as PlanId

test('names an empty definition and the lack of actions', () => {
  const records = { ...emptyRecords(), plans: [aPlan({ migrantDefinition: ' ' })] }
  const words = missingBefore('action-plan', planId, records, today, t).map((piece) => piece.words)
  expect(words).toEqual([
    t('reportScreen:missing.noActions'),
    t('reportScreen:missing.rule.planWithoutDefinition'),
  ])
})

test('counts open questions of the sample when its answers are taken away', async () => {
  const { records } = await samplePlan()
  const pieces = missingBefore('gap-analysis', planId, { ...records, answers: [] }, today, t)
  expect(pieces[0]?.words).toContain('49')
})

test('leaves what only the action plan shows out of the gap analysis', async () => {
  const { records } = await samplePlan()
  const withoutOwners = {
    ...records,
    actions: records.actions.map((action) => ({ ...action, ownerId: null })),
  }
  const of = (kind: 'action-plan' | 'gap-analysis') =>
    missingBefore(kind, planId, withoutOwners, today, t).map((piece) => piece.words)
  expect(of('action-plan').some((words) => words.includes('no owner'))).toBe(true)
  expect(of('gap-analysis').some((words) => words.includes('no owner'))).toBe(false)
})

test('has words for every rule', () => {
  for (const { id } of looseEndRules)
    expect(t(`reportScreen:missing.rule.${id}`, { count: 2 }).length, id).toBeGreaterThan(5)
})
