import { expect, it } from 'vitest'
import { indicatorOwner } from '#shared/monitoring/indicatorOwner'
import { anAction, anId, anIndicator } from '../../../helpers/builders'

const one = anAction({ id: anId('one') })
const two = anAction({ id: anId('two'), ownerId: anId('owner of two') })
const actions = new Map([one, two].map((action) => [action.id, action]))

it('is whoever the indicator names, else the owner of its first action that has one', () => {
  const actionIds = [one.id, two.id]
  expect(indicatorOwner(anIndicator({ actionIds, ownerId: anId('named') }), actions)).toBe('named')
  expect(indicatorOwner(anIndicator({ actionIds }), actions)).toBe('owner of two')
})

it('is nobody where no action has an owner, or is not there', () => {
  expect(indicatorOwner(anIndicator({ actionIds: [one.id, anId('gone')] }), actions)).toBeNull()
  expect(indicatorOwner(anIndicator(), actions)).toBeNull()
})
