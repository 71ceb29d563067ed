import { expect, it } from 'vitest'
import { addEdit, applyEdits, invertEdits, removeEdit, updateEdit } from '#shared/change/edits'
import { newId } from '#shared/lib/ids'
import { emptyRecords } from '#shared/planFile/PlanSnapshot'

const planId = newId<'Plan'>()
const owner = { id: newId<'Owner'>(), planId, role: 'Head', department: 'Housing', person: '' }

it('names only the fields that differ, and nothing where none does', () => {
  expect(updateEdit('owners', owner, { role: 'Deputy', department: 'Housing' })).toEqual({
    table: 'owners',
    recordId: owner.id,
    before: { role: 'Head' },
    after: { role: 'Deputy' },
  })
  expect(updateEdit('owners', owner, { role: 'Head' })).toBeNull()
})

it('adds, changes and removes records, and takes all of it back in reverse', () => {
  const changed = updateEdit('owners', owner, { role: 'Deputy' })
  const after = { ...owner, role: 'Deputy' }
  const edits = [addEdit('owners', owner), ...(changed ? [changed] : [])]
  const records = applyEdits(emptyRecords(), edits)
  expect(records.owners).toEqual([after])
  const removed = applyEdits(records, [removeEdit('owners', after)])
  expect(removed.owners).toEqual([])
  expect(applyEdits(removed, invertEdits([removeEdit('owners', after)])).owners).toEqual([after])
  expect(applyEdits(records, invertEdits(edits))).toEqual(emptyRecords())
})

it('leaves the records it was given, and tables that no edit names, as they are', () => {
  const before = { ...emptyRecords(), owners: [owner] }
  const next = applyEdits(before, [removeEdit('owners', owner)])
  expect(before.owners).toEqual([owner])
  expect(next.actions).toBe(before.actions)
})
