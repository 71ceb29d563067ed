import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newId } from '#shared/lib/ids'
import { recordsChecksum } from '#shared/planFile/recordsChecksum'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { tableNames } from '#shared/planFile/tableNames'
import type { Snapshot } from '#shared/review/Snapshot'
import { samplePlan } from '../../../helpers/samplePlan'

const { records } = await samplePlan()
const checksum = recordsChecksum(records)

const backwards = (value: object): object =>
  Object.fromEntries(Object.entries(value).reverse()) as object

it('is the same in whatever order records and fields come', () => {
  const turned = Object.fromEntries(
    tableNames.map((table) => [table, [...records[table]].reverse().map(backwards)]),
  ) as unknown as PlanRecords
  expect(recordsChecksum(turned)).toBe(checksum)
})

it('changes with any word, day or number of any record', () => {
  fc.assert(
    fc.property(fc.constantFrom(...tableNames), fc.nat(), fc.nat(), (table, row, field) => {
      const rows = records[table]
      if (rows.length === 0 || table === 'snapshots') return
      const at = row % rows.length
      const chosen = rows[at] as Record<string, unknown>
      const names = Object.keys(chosen)
      const name = names[field % names.length] ?? ''
      const other = typeof chosen[name] === 'number' ? Number(chosen[name]) + 1 : 'otherwise'
      const changed = rows.map((one, index) => (index === at ? { ...one, [name]: other } : one))
      expect(recordsChecksum({ ...records, [table]: changed })).not.toBe(checksum)
    }),
  )
})

it('changes with a record that comes or goes', () => {
  expect(recordsChecksum({ ...records, owners: records.owners.slice(1) })).not.toBe(checksum)
})

it('does not change with a field of a later version that says nothing, nor with the list of snapshots', () => {
  const owners = records.owners.map((owner) => ({ ...owner, later: null, list: [], flag: false }))
  expect(recordsChecksum({ ...records, owners })).toBe(checksum)
  const snapshot: Snapshot = {
    id: newId<'Snapshot'>(),
    planId: newId<'Plan'>(),
    revision: 1,
    takenAt: '2026-11-22T10:00:00.000Z',
    title: 'One more',
    reviewId: null,
    checksum,
  }
  expect(recordsChecksum({ ...records, snapshots: [snapshot] })).toBe(checksum)
})
