import { expect, it } from 'vitest'
import { keepEqualGroups } from '#renderer/features/plan/table/keepEqualGroups'

it('keeps the lists in which nothing changed, and takes the others as they are now', () => {
  const [a, b, c] = [{}, {}, {}]
  const before = new Map([
    ['same', [a, b]],
    ['longer', [a]],
    ['turned', [a, b]],
    ['gone', [a]],
  ])
  const next = new Map([
    ['same', [a, b]],
    ['longer', [a, c]],
    ['turned', [b, a]],
    ['new', [c]],
  ])
  const kept = keepEqualGroups(before, next)
  expect(kept).toEqual(next)
  expect(kept.get('same')).toBe(before.get('same'))
  for (const key of ['longer', 'turned', 'new']) expect(kept.get(key)).toBe(next.get(key))
})
