import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '#shared/change/Change'
import { lastChangedAt, noChanges, withLastChanges } from '#shared/change/lastChanges'
import { newId } from '#shared/lib/ids'

const aChange = (revision: number, records: readonly string[], day = revision): Change => ({
  id: newId(),
  planId: newId(),
  revision,
  at: `2026-01-${String(day).padStart(2, '0')}T09:00:00.000Z`,
  by: '',
  command: 'updateAction',
  why: '',
  group: null,
  reverts: null,
  edits: records.map((recordId) => ({
    table: 'actions',
    recordId,
    before: { title: 'x' },
    after: { title: 'y' },
  })),
})

describe('lastChangedAt', () => {
  it('knows nothing without a history', () => {
    expect(lastChangedAt(noChanges, 'a')).toBeNull()
  })

  it('says of a record that no change names that nothing happened since the history begins', () => {
    const last = withLastChanges(noChanges, [aChange(7, ['a']), aChange(9, ['b'])])
    expect(lastChangedAt(last, 'b')).toBe('2026-01-09T09:00:00.000Z')
    expect(lastChangedAt(last, 'old')).toBe('2026-01-07T09:00:00.000Z')
  })

  it('goes by the revision where a clock was set back', () => {
    const last = withLastChanges(noChanges, [aChange(2, ['a'], 20), aChange(3, ['a'], 4)])
    expect(lastChangedAt(last, 'a')).toBe('2026-01-04T09:00:00.000Z')
  })

  it('comes to the same all at once, bit by bit and in any order, and leaves what was there', () => {
    const history = fc
      .array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }), { maxLength: 20 })
      .map((edits) => edits.map((records, index) => aChange(index + 1, records)))
    fc.assert(
      fc.property(history, fc.nat(20), (changes, cut) => {
        const whole = withLastChanges(noChanges, changes)
        const early = withLastChanges(noChanges, changes.slice(0, cut))
        const before = new Map(early.byRecord)
        expect(withLastChanges(early, changes.slice(cut))).toEqual(whole)
        expect(early.byRecord).toEqual(before)
        expect(withLastChanges(noChanges, [...changes].reverse())).toEqual(whole)
      }),
    )
  })
})
