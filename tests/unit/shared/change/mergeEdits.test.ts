import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Edit } from '#shared/change/Change'
import { applyEdits, invertEdits } from '#shared/change/edits'
import { mergeEdits } from '#shared/change/mergeEdits'
import { emptyRecords } from '#shared/planFile/PlanSnapshot'
import type { PlanRecords } from '#shared/planFile/recordTables'

const update = (before: string, after: string): Edit => ({
  table: 'owners',
  recordId: 'a',
  before: { role: before },
  after: { role: after },
})

it('makes one edit of a stretch of typing', () => {
  expect(mergeEdits([update('', 'H'), update('H', 'He'), update('He', 'Head')])).toEqual([
    update('', 'Head'),
  ])
})

it('leaves nothing of what was typed and taken back', () => {
  expect(mergeEdits([update('', 'H'), update('H', '')])).toEqual([])
})

it('leaves nothing of a record that comes and goes', () => {
  const record = { id: 'a', role: 'x' }
  const added: Edit = { table: 'owners', recordId: 'a', before: null, after: record }
  const removed: Edit = { table: 'owners', recordId: 'a', before: record, after: null }
  expect(mergeEdits([added, removed])).toEqual([])
})

type Step = { readonly id: string; readonly role: string | null }
const steps = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    role: fc.option(fc.constantFrom('x', 'y', 'z'), { nil: null }),
  }),
  { maxLength: 20 },
)

/** Edits that a sequence of "this record shall be so" (null: gone) leads to. */
function editsOf(wishes: readonly Step[]): { before: PlanRecords; edits: Edit[] } {
  const start = { ...emptyRecords(), owners: [{ id: 'a', role: 'x', note: 'kept' }] }
  const before = start as unknown as PlanRecords
  let records = before
  const edits: Edit[] = []
  for (const { id, role } of wishes) {
    const there = records.owners.find((owner) => owner.id === id)
    const edit: Edit | null = there
      ? role === null
        ? { table: 'owners', recordId: id, before: { ...there }, after: null }
        : { table: 'owners', recordId: id, before: { role: there.role }, after: { role } }
      : role === null
        ? null
        : { table: 'owners', recordId: id, before: null, after: { id, role, note: 'new' } }
    if (!edit) continue
    edits.push(edit)
    records = applyEdits(records, [edit])
  }
  return { before, edits }
}

const byId = (records: PlanRecords) =>
  [...records.owners].sort((a, b) => a.id.localeCompare(b.id)).map((row) => ({ ...row }))

it('leads to the same records as the edits one by one, forwards and backwards', () => {
  fc.assert(
    fc.property(steps, (wishes) => {
      const { before, edits } = editsOf(wishes)
      const after = applyEdits(before, edits)
      expect(byId(applyEdits(before, mergeEdits(edits)))).toEqual(byId(after))
      expect(byId(applyEdits(after, mergeEdits(invertEdits(edits))))).toEqual(byId(before))
      const named = mergeEdits(edits).map((edit) => edit.recordId)
      expect(new Set(named).size).toBe(named.length)
    }),
  )
})
