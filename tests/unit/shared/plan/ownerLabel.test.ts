import { expect, it } from 'vitest'
import { ownerLabel, ownerName } from '#shared/plan/ownerLabel'
import { anOwner } from '../../../helpers/builders'

it('names role and department first, and the person only where asked', () => {
  const owner = anOwner({ role: 'Head of unit', department: 'Integration', person: 'A. Example' })
  expect(ownerLabel(owner)).toBe('Head of unit, Integration')
  expect(ownerLabel(owner, true)).toBe('Head of unit, Integration (A. Example)')
  expect(ownerLabel(anOwner({ role: '', department: 'Integration' }), true)).toBe('Integration')
})

it('calls an owner in lists by whatever is known of them', () => {
  expect(ownerName(anOwner({ person: 'A. Example' }), '?')).toBe(
    'Head of unit, Integration (A. Example)',
  )
  expect(ownerName(anOwner({ role: '', department: '', person: 'A. Example' }), '?')).toBe(
    'A. Example',
  )
  expect(ownerName(anOwner({ role: '', department: '' }), '?')).toBe('?')
})
