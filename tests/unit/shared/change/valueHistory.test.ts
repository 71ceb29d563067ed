import { describe, expect, it } from 'vitest'
import type { Change } from '#shared/change/Change'
import { valueHistory } from '#shared/change/valueHistory'
import { newId, type PlanId } from '#shared/lib/ids'

const planId = newId() as PlanId
const fields = ['value', 'on']

let revision = 0
function step(
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
  more: Partial<Change> = {},
): Change {
  revision += 1
  return {
    id: newId(),
    planId,
    revision,
    at: `2026-03-${String(revision).padStart(2, '0')}T10:00:00.000Z`,
    by: 'Mara',
    command: 'setTarget',
    why: '',
    group: null,
    reverts: null,
    edits: [{ table: 'targets', recordId: 't', before, after }],
    ...more,
  }
}
const historyOf = (changes: readonly Change[]) => valueHistory(changes, 'targets', 't', fields)

describe('the history of a value', () => {
  it('says what stood before each change, newest first, with who, when and why', () => {
    revision = 0
    const history = historyOf([
      step(null, { value: 10, on: null, note: '' }),
      step({ value: 10 }, { value: 12 }, { why: 'Recounted', by: 'Jo' }),
      step({ value: 12, on: null }, { value: 15, on: '2028-12-31' }, { why: 'The council' }),
    ])
    expect(history).toEqual({
      since: { at: '2026-03-03T10:00:00.000Z', by: 'Mara', why: 'The council' },
      earlier: [
        {
          fields: { value: 12, on: null },
          at: '2026-03-03T10:00:00.000Z',
          by: 'Mara',
          why: 'The council',
        },
        {
          fields: { value: 10, on: null },
          at: '2026-03-02T10:00:00.000Z',
          by: 'Jo',
          why: 'Recounted',
        },
      ],
    })
  })

  it('takes what was never set for no earlier value, and zero for one', () => {
    revision = 0
    const changes = [
      step(null, { value: null, on: null, note: 'x' }),
      step({ value: null }, { value: 0 }),
      step({ value: 0 }, { value: 1 }),
    ]
    expect(historyOf(changes).earlier.map((one) => one.fields.value)).toEqual([0])
  })

  it('takes filling in what was open for no change of what was set', () => {
    revision = 0
    const changes = [
      step(null, { value: 3, on: null }),
      step({ on: null }, { on: '2028-12-31' }),
      step({ value: 3 }, { value: 4 }),
    ]
    expect(historyOf(changes).earlier.map((one) => one.fields)).toEqual([
      { value: 3, on: '2028-12-31' },
    ])
  })

  it('counts a stretch of typing as one change', () => {
    revision = 0
    const group = 'typing'
    const changes = [
      step(null, { value: 3, on: null }),
      step({ value: 3 }, { value: 1 }, { group, why: 'a' }),
      step({ value: 1 }, { value: 12 }, { group, why: 'a longer reason' }),
    ]
    const { earlier } = historyOf(changes)
    expect(earlier).toMatchObject([
      { fields: { value: 3 }, at: changes[2]?.at, why: 'a longer reason' },
    ])
  })

  it('leaves notes, other records and other tables aside', () => {
    revision = 0
    const changes = [
      step(null, { value: 3, on: null, note: '' }),
      step({ note: '' }, { note: 'about it' }),
      { ...step({ value: 3 }, { value: 4 }), edits: [] },
      step(
        { value: 3 },
        { value: 9 },
        {
          edits: [{ table: 'baselines', recordId: 't', before: { value: 3 }, after: { value: 9 } }],
        },
      ),
    ]
    expect(historyOf(changes)).toMatchObject({ since: { at: changes[0]?.at }, earlier: [] })
  })

  it('is empty where the history does not hold the record', () => {
    expect(historyOf([])).toEqual({ since: null, earlier: [] })
  })
})
