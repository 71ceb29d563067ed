import { expect, it } from 'vitest'
import {
  actionCellFields,
  actionRowFields,
  milestoneRowFields,
} from '#renderer/features/plan/table/cellFields'
import { aMilestone } from '../../../../../helpers/builders'

const today = '2026-11-22'
const fields = (cells: Record<string, string | null>, milestone = aMilestone()) =>
  milestoneRowFields(new Map(Object.entries(cells)), milestone, today)

it('stores a cell of an action in the field of its column', () => {
  expect(actionCellFields('owner', 'o1')).toEqual({ ownerId: 'o1' })
  expect(actionCellFields('partners', null)).toEqual({ partners: '' })
  expect(actionCellFields('status', null)).toEqual({})
  expect(actionCellFields('milestones', '3')).toEqual({})
  expect(
    actionRowFields(
      new Map([
        ['title', 'A'],
        ['endsOn', '2027-06-30'],
      ]),
    ),
  ).toEqual({ title: 'A', endsOn: '2027-06-30' })
})

it('leaves a milestone whose status is not named as it stands', () => {
  const reached = aMilestone({ status: 'reached', reachedOn: '2026-10-01' })
  expect(fields({ title: 'M', due: '2027-06-30' })).toEqual({ title: 'M', dueOn: '2027-06-30' })
  expect(fields({ title: 'M' }, reached)).toEqual({ title: 'M' })
  expect(fields({ status: 'reached' }, reached)).toEqual({})
})

it('dates what is reached, and takes a day of reaching as saying so', () => {
  expect(fields({ status: 'reached' })).toEqual({ status: 'reached', reachedOn: today })
  expect(fields({ reachedOn: '2026-10-01' })).toEqual({
    status: 'reached',
    reachedOn: '2026-10-01',
  })
  expect(fields({ status: 'reached', reachedOn: '2026-10-01' })).toEqual({
    status: 'reached',
    reachedOn: '2026-10-01',
  })
  const reached = aMilestone({ status: 'reached', reachedOn: '2026-10-01' })
  expect(fields({ status: 'planned' }, reached)).toEqual({ status: 'planned', reachedOn: null })
  expect(milestoneRowFields(new Map([['title', 'New']]), null, today)).toEqual({ title: 'New' })
})
