import { expect, test } from 'vitest'
import { placePath } from '#renderer/features/looseEnds/placePath'
import type { PlanId } from '#shared/lib/ids'

test.each([
  [{ stage: 'city' }, '/plan/p/city'],
  [{ stage: 'assess', factorId: 'F2' }, '/plan/p/assess/F2'],
  [{ stage: 'gaps', factorId: 'F2' }, '/plan/p/gaps/F2'],
  [{ stage: 'actions', id: 'a' }, '/plan/p/actions/a'],
  [{ stage: 'milestones', id: 'o' }, '/plan/p/milestones'],
  [{ stage: 'indicators', id: 'i' }, '/plan/p/indicators/i'],
  [{ stage: 'owners', id: 'o' }, '/plan/p/owners'],
] as const)('leads from %o to %s', (place, path) => {
  expect(placePath('p' as PlanId, place)).toBe(path)
})
