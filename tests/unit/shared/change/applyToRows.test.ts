import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyToRows } from '#shared/change/applyToRows'
import type { Change, Edit } from '#shared/change/Change'
import { addEdit, removeEdit, updateEdit } from '#shared/change/edits'
import { anId, anOwner } from '../../../helpers/builders'

const owner = (name: string, role = '') => anOwner({ id: anId(name), role })
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)

function changeOf(edits: readonly (Edit | null)[]): Change {
  return {
    id: anId('change'),
    planId: anId('plan'),
    revision: 2,
    at: '2026-11-22T10:00:00.000Z',
    by: '',
    command: 'updateOwner',
    why: '',
    group: null,
    reverts: null,
    edits: edits.filter((edit) => edit !== null),
  }
}

it('gives what the edits lead to, by rising id, whatever the rows and the order of the edits', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-d]{1,3}$/), { maxLength: 20 })
  fc.assert(
    fc.property(names, names, fc.nat(), (there, touched, pick) => {
      const rows = there.map((name) => owner(name)).sort(byId)
      const expected = new Map(rows.map((row) => [row.id as string, row]))
      const edits = touched.map((name, index) => {
        const known = expected.get(name)
        if (!known) {
          expected.set(name, owner(name))
          return addEdit('owners', owner(name))
        }
        if ((pick + index) % 2 === 0) {
          expected.delete(name)
          return removeEdit('owners', known)
        }
        expected.set(name, owner(name, 'Mayor'))
        return updateEdit('owners', known, { role: 'Mayor' })
      })
      const after = applyToRows('owners', rows, [changeOf(edits)])
      expect(after).toEqual([...expected.values()].sort(byId))
    }),
  )
})

it('keeps every row that no edit names, and the list where none does', () => {
  const rows = [owner('a'), owner('b'), owner('c')]
  expect(
    applyToRows('owners', rows, [changeOf([removeEdit('actions', { id: 'a' } as never)])]),
  ).toBe(rows)
  const after = applyToRows('owners', rows, [
    changeOf([updateEdit('owners', owner('b'), { role: 'Mayor' })]),
  ])
  expect(after?.[0]).toBe(rows[0])
  expect(after?.[1]).toEqual(owner('b', 'Mayor'))
  expect(after?.[2]).toBe(rows[2])
  expect(rows[1]?.role).toBe('')
})

it('tells where a change was made on other rows', () => {
  const rows = [owner('a')]
  expect(applyToRows('owners', rows, [changeOf([addEdit('owners', owner('a'))])])).toBeNull()
  expect(applyToRows('owners', rows, [changeOf([removeEdit('owners', owner('b'))])])).toBeNull()
  const renamed = updateEdit('owners', owner('b'), { role: 'Mayor' })
  expect(applyToRows('owners', rows, [changeOf([renamed])])).toBeNull()
})
