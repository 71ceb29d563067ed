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
  [
    paths.assessPath(planId, 'M2.3', 'M2.3.T1', 'impart'),
    { screen: 'assess', planId, packId: 'impart', id: 'M2.3', questionId: 'M2.3.T1' },
  ],
  [
    paths.assessPath(planId, undefined, undefined, 'impart'),
    {
      screen: 'assess',
      planId,
      packId: 'impart',
    },
  ],
  [paths.gapsPath(planId, 'C5', 'impart'), { screen: 'gaps', planId, packId: 'impart', id: 'C5' }],
  [paths.gapsPath(planId, 'F3'), { screen: 'gaps', planId, id: 'F3' }],
  [paths.actionsPath(planId, 'a1'), { screen: 'actions', planId, id: 'a1' }],
  [paths.milestonesPath(planId), { screen: 'milestones', planId }],
  [paths.indicatorsPath(planId, 'i1'), { screen: 'indicators', planId, id: 'i1' }],
  [paths.ownersPath(planId), { screen: 'owners', planId }],
  [paths.reviewsPath(planId), { screen: 'reviews', planId }],
  [paths.newReviewPath(planId), { screen: 'reviews', planId, id: 'new' }],
  [paths.reviewsPath(planId, 'r1', 'i1'), { screen: 'reviews', planId, id: 'r1', itemId: 'i1' }],
  [paths.looseEndsPath(planId), { screen: 'loose-ends', planId }],
  [paths.reportPath(planId), { screen: 'report', planId }],
  [paths.libraryPath(planId), { screen: 'library', planId }],
  [paths.libraryPath(planId, 'impart:C5.T1'), { screen: 'library', planId, id: 'impart:C5.T1' }],
  [paths.packsPath(), { screen: 'packs' }],
  [
    paths.packPath('own-toolkit', '1.10.0'),
    { screen: 'packs', open: { id: 'own-toolkit', version: '1.10.0' } },
  ],
  [paths.libraryPath(null), { screen: 'library' }],
  [paths.libraryPath(null, 'impart:C5.T1'), { screen: 'library', id: 'impart:C5.T1' }],
])('leads with %s to its screen', (path, place) => {
  expect(placeOf(path)).toEqual(place)
})

test('finds the factor of a question that is given alone', () => {
  expect(paths.assessPath(planId, undefined, 'F3.Q2')).toBe(paths.assessPath(planId, 'F3', 'F3.Q2'))
  expect(paths.assessPath(planId, undefined, 'M2.3.T1')).toBe(
    paths.assessPath(planId, 'M2.3', 'M2.3.T1'),
  )
})
