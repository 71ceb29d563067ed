import { expect, test } from 'vitest'
import { placeOf } from '#renderer/app/routes'
import * as paths from '#renderer/components/paths'
import type { PlanId } from '#shared/lib/ids'

const planId = 'p1' as PlanId

test.each([
  [paths.homePath(), { screen: 'home' }],
  [paths.newPlanPath(), { screen: 'new' }],
  [paths.cityPath(planId), { screen: 'city', planId }],
  [paths.assessPath(planId), { screen: 'assess', planId }],
  [paths.assessPath(planId, 'F3'), { screen: 'assess', planId, id: 'F3' }],
  [
    paths.assessPath(planId, 'F3', 'F3.Q2'),
    { screen: 'assess', planId, id: 'F3', questionId: 'F3.Q2' },
  ],
  [paths.gapsPath(planId, 'F3'), { screen: 'gaps', planId, id: 'F3' }],
  [paths.actionsPath(planId, 'a1'), { screen: 'actions', planId, id: 'a1' }],
  [paths.milestonesPath(planId), { screen: 'milestones', planId }],
  [paths.indicatorsPath(planId, 'i1'), { screen: 'indicators', planId, id: 'i1' }],
  [paths.ownersPath(planId), { screen: 'owners', planId }],
  [paths.looseEndsPath(planId), { screen: 'loose-ends', planId }],
  [paths.reportPath(planId), { screen: 'report', planId }],
])('leads with %s to its screen', (path, place) => {
  expect(placeOf(path)).toEqual(place)
})

test('finds the factor of a question that is given alone', () => {
  expect(paths.assessPath(planId, undefined, 'F3.Q2')).toBe(paths.assessPath(planId, 'F3', 'F3.Q2'))
})
