import { expect, it } from 'vitest'
import { ownerLabel } from '#shared/plan/Owner'
import { anOwner } from '../../../helpers/builders'

it('names role and department first, and the person only where asked', () => {
  const owner = anOwner({ role: 'Head of unit', department: 'Integration', person: 'A. Example' })
  expect(ownerLabel(owner)).toBe('Head of unit, Integration')
  expect(ownerLabel(owner, true)).toBe('Head of unit, Integration (A. Example)')
  expect(ownerLabel(anOwner({ role: '', department: 'Integration' }), true)).toBe('Integration')
})
