import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '#shared/lib/ids'
import {
  bookmarkOf,
  readMark,
  rowKey,
  rowKeyReader,
  type SheetMark,
  sheetFormat,
  shortRowKey,
  writeMark,
} from '#shared/monitoring/sheetMark'
import { anId } from '../../../helpers/builders'

const mark: SheetMark = {
  planId: anId('plan'),
  requestId: anId('request'),
  ownerId: anId('owner'),
  revision: 12,
  madeOn: '2026-11-22',
}
const written = (changed: Readonly<Record<string, string>> = {}) =>
  new Map(Object.entries({ ...writeMark(mark), ...changed }))

describe('the mark of a sheet', () => {
  it('comes back as it was written', () => {
    expect(readMark(written())).toEqual(mark)
  })

  it.each(['cg:plan', 'cg:request', 'cg:owner', 'cg:revision', 'cg:madeOn', 'cg:check'])(
    'is damaged where %s was changed or taken out',
    (key) => {
      expect(readMark(written({ [key]: '13' }))).toBe('damaged')
      const without = written()
      without.delete(key)
      expect(readMark(without)).toBe('damaged')
    },
  )

  it('tells a foreign file from one of a newer app', () => {
    expect(readMark(new Map())).toBe('foreign')
    expect(readMark(written({ 'cg:format': 'x' }))).toBe('foreign')
    expect(readMark(written({ 'cg:format': String(sheetFormat + 1) }))).toBe('newer')
  })
})

describe('the keys of rows', () => {
  const anyId = fc.oneof(
    fc.constant(null).map(() => String(newId())),
    fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
  )
  const anyDay = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  it('lead back to what was asked, in Excel and in Word', () => {
    fc.assert(
      fc.property(anyId, anyId, anyDay, (milestone, indicator, on) => {
        fc.pre(milestone !== indicator)
        const read = rowKeyReader({
          milestoneIds: [anId('other'), anId(milestone)],
          indicatorIds: [anId('another'), anId(indicator)],
        })
        const rows = [
          { table: 'milestone', id: anId<'Milestone'>(milestone) },
          { table: 'value', id: anId<'Indicator'>(indicator), on },
        ] as const
        for (const row of rows) {
          expect(read(rowKey(row))).toEqual(row)
          expect(read(shortRowKey(row))).toEqual(row)
          expect(bookmarkOf(shortRowKey(row))).toMatch(/^[A-Za-z]\w{0,39}$/)
        }
      }),
    )
  })

  it('lead nowhere where something else was asked, or the day does not exist', () => {
    const read = rowKeyReader({ milestoneIds: [anId('m')], indicatorIds: [anId('i')] })
    for (const key of ['x', '', 'cg:m', 'i', 'i@2026-02-30', 'x@2026-02-01', 'm@2026-02-01'])
      expect(read(key)).toBeNull()
  })
})
