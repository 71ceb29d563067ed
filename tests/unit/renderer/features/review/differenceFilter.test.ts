import { expect, it } from 'vitest'
import { filtered, noFilter } from '#renderer/features/review/differenceFilter'
import { compareMoments } from '#shared/compare/comparePlans'
import { samplePlan } from '../../../../helpers/samplePlan'

const plan = await samplePlan()
const found = compareMoments(
  plan,
  { revision: 14, day: '2025-02-28' },
  { revision: plan.revision, day: '2026-11-22' },
)
const all = found.ok ? found.value.differences : []

it('shows everything until something is chosen', () => {
  expect(all.length).toBeGreaterThan(50)
  expect(filtered(all, noFilter)).toEqual(all)
})

it('shows the chosen parts and kinds alone', () => {
  const moved = filtered(all, { ...noFilter, sections: ['milestones'], kinds: ['moved'] })
  expect(moved.length).toBeGreaterThan(5)
  expect(moved.every(({ section, what }) => section === 'milestones' && what === 'moved')).toBe(
    true,
  )
})

it('parts what has a reason from what a step changed without one', () => {
  const [reasoned, bare] = (['with', 'without'] as const).map((reasons) =>
    filtered(all, { ...noFilter, reasons }),
  )
  expect(reasoned?.length).toBeGreaterThan(10)
  expect(bare?.length).toBeGreaterThan(10)
  expect(bare?.every(({ steps }) => steps.length > 0)).toBe(true)
  expect(reasoned?.filter((one) => bare?.includes(one))).toEqual([])
})
