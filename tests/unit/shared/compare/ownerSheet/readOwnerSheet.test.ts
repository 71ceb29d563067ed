import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOwnerSheet } from '#shared/compare/ownerSheet/readOwnerSheet'
import {
  answered,
  askedPlan,
  bytesOf,
  expectationOf,
  filledFile,
} from '../../../../helpers/askedPlan'

const plan = askedPlan()
const file = await filledFile(await bytesOf(plan))
const read = (
  answers: Parameters<typeof answered>[1],
  from = file,
  expected = expectationOf(plan),
) => readOwnerSheet(answered(from, answers), expected)
const readable = (...answers: Parameters<typeof answered>[1]) => {
  const reading = read(answers)
  if (reading.is !== 'read') throw new Error(JSON.stringify(reading))
  return reading
}

describe('reading a filled sheet', () => {
  it('finds what stood there, and no value where none was given', () => {
    const { milestones, values, faults, missing } = readable()
    expect(milestones).toEqual([
      { milestoneId: 'm1', status: 'planned', note: '' },
      { milestoneId: 'm2', status: 'underway', note: '@home\n-5 beds' },
      { milestoneId: 'm3', status: 'planned', note: 'Größe “und” <mehr> & so' },
    ])
    expect({ values, faults, missing }).toEqual({ values: [], faults: [], missing: 0 })
  })

  it('takes states, days, notes and numbers as people write them', () => {
    const { milestones, values, faults } = readable(
      ['Rooms found', 'cg:status', ' REACHED '],
      ['Rooms found', 'cg:reachedOn', '3.9.2026'],
      ['+4 rooms', 'cg:dueOn', 'end of June'],
      ['+4 rooms', 'cg:note', 'First line\r\nsecond line  '],
      ['Rooms let', 'cg:value', '1,234.5'],
      ['Rooms let', 'cg:quality', 'estimated'],
      ['Share housed', 'cg:numerator', 9],
      ['Share housed', 'cg:denominator', 20],
      ['Rent gap', 'cg:value', 'not known'],
      ['Rent gap', 'cg:remark', 'Comes in May'],
    )
    expect(faults).toEqual([])
    expect(milestones[0]).toMatchObject({ status: 'reached', reachedOn: ['2026-09-03'] })
    expect(milestones[2]).toMatchObject({
      dueOn: ['2027-06-30'],
      note: 'First line\nsecond line',
    })
    const nothing = { value: null, numerator: null, denominator: null, comparedValue: null }
    expect(values).toEqual([
      {
        indicatorId: 'i1',
        on: '2025-12-31',
        isNoteOnly: false,
        parts: { ...nothing, value: 1234.5, quality: 'estimated', note: '' },
      },
      {
        indicatorId: 'i2',
        on: '2025-12-31',
        isNoteOnly: false,
        parts: { ...nothing, numerator: 9, denominator: 20, quality: 'sound', note: '' },
      },
      {
        indicatorId: 'i3',
        on: '2025-12-31',
        isNoteOnly: false,
        parts: { ...nothing, quality: 'sound', note: 'Comes in May' },
      },
    ])
  })

  it('names each cell that it cannot understand, and takes the others', () => {
    const { milestones, values, faults } = readable(
      ['Rooms found', 'cg:status', 'nearly'],
      ['Rooms found', 'cg:reachedOn', '1.12.2026'],
      ['Rooms found', 'cg:dueOn', 'soon'],
      ['Rooms found', 'cg:note', 'x'.repeat(10_001)],
      ['+4 rooms', 'cg:status', 'Reached'],
      ['Rooms let', 'cg:value', 'many'],
      ['Share housed', 'cg:numerator', 9],
      ['Rent gap', 'cg:value', 1e16],
      ['Rent gap', 'cg:quality', '?!'],
    )
    expect(faults.map(({ sheet, row, column, code }) => [sheet, row, column, code])).toEqual([
      ['Milestones', 3, 'E', 'notStatus'],
      ['Milestones', 3, 'F', 'dayAhead'],
      ['Milestones', 3, 'G', 'notDay'],
      ['Milestones', 3, 'H', 'tooLong'],
      ['Values', 3, 'F', 'notNumber'],
      ['Values', 4, 'H', 'halfShare'],
      ['Values', 5, 'F', 'numberTooLarge'],
      ['Values', 5, 'J', 'notQuality'],
    ])
    expect(faults[0]).toMatchObject({ heading: 'Status', found: 'nearly' })
    expect(milestones[2]).toMatchObject({ status: 'reached' })
    expect(values).toEqual([])
  })

  it('goes by the language of the plan, with English beside it', () => {
    const german = askedPlan({ language: 'de' })
    const reading = read(
      [
        ['Rooms found', 'cg:dueOn', 'Ende Juni 2027'],
        ['Rooms let', 'cg:value', '1.234,5'],
        ['Share housed', 'cg:value', '45 %'],
        ['+4 rooms', 'cg:status', 'Under way'],
      ],
      file,
      expectationOf(german, 'de'),
    )
    expect(reading).toMatchObject({
      is: 'read',
      faults: [],
      milestones: [{ dueOn: ['2027-06-30'] }, {}, { status: 'underway' }],
      values: [{ parts: { value: 1234.5 } }, { parts: { value: 45 } }],
    })
  })

  it('does not depend on the order of rows and columns, nor on the names of sheets and file', () => {
    const expected = readable(['Rooms found', 'cg:dueOn', '2027-05-05'])
    const changed = answered(file, [['Rooms found', 'cg:dueOn', '2027-05-05']])
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), fc.string({ maxLength: 31 }), (keys, name) => {
        const moved = changed.sheets.map((sheet) => {
          if (sheet.name === 'Common Ground') return sheet
          const width = sheet.rows[0]?.length ?? 0
          const columns = shuffled(width, keys)
          const [head = [], ...rows] = sheet.rows
          const order = shuffled(rows.length, keys)
          return {
            name: `${sheet.name} ${name}`,
            rows: [[], head, ...order.map((at) => rows[at] ?? []), []].map((row) =>
              columns.map((at) => row[at] ?? null),
            ),
          }
        })
        const sheets = shuffled(moved.length, keys).map((at) => moved[at] ?? { name: '', rows: [] })
        const reading = readOwnerSheet({ ...file, fileName: 'x.xlsx', sheets }, expectationOf(plan))
        if (reading.is !== 'read') throw new Error(JSON.stringify(reading))
        const byId = (a: { milestoneId: string }, b: { milestoneId: string }) =>
          a.milestoneId < b.milestoneId ? -1 : 1
        expect([...reading.milestones].sort(byId)).toEqual(expected.milestones)
        expect(reading.faults).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('refusing a filled sheet', () => {
  const withSheet = (change: (rows: (string | number | null)[][]) => void) => ({
    ...file,
    sheets: file.sheets.map((sheet) => {
      const rows = sheet.rows.map((row) => [...row])
      if (sheet.name === 'Milestones') change(rows)
      return { ...sheet, rows }
    }),
  })
  const refused = (changed: typeof file, expected = expectationOf(plan)) => {
    const reading = readOwnerSheet(changed, expected)
    if (reading.is !== 'refused') throw new Error('read')
    return [
      reading.failure.code,
      ...reading.faults.map(({ row, column, code }) => `${row} ${column} ${code}`),
    ]
  }

  it('names row and column where it was damaged', () => {
    const set = (row: number, column: number, cell: string | null) =>
      withSheet((rows) => {
        const cells = rows[row]
        if (cells) cells[column] = cell
      })
    expect(refused(set(3, 0, 'm9'))).toEqual(['form.damaged', '4 A rowUnknown'])
    expect(refused(set(3, 0, null))).toEqual(['form.damaged', '4 A rowUnknown'])
    expect(refused(set(3, 0, 'm1'))).toEqual(['form.damaged', '4 A rowTwice'])
    expect(refused(set(0, 5, null))).toEqual(['form.damaged', '2 A columnMissing'])
    expect(refused(set(0, 5, 'cg:note'))).toContain('1 F columnTwice')
  })

  it('says of a file without the hidden sheet, or without the keys, that it is foreign', () => {
    const without = (name: string) => file.sheets.filter((sheet) => sheet.name !== name)
    expect(refused({ ...file, sheets: without('Common Ground') })).toEqual(['form.foreign'])
    const noKeys = {
      ...file,
      sheets: file.sheets.map((s) =>
        s.name === 'Common Ground' ? s : { ...s, rows: s.rows.slice(1) },
      ),
    }
    expect(refused(noKeys)).toEqual(['form.foreign'])
    expect(refused({ ...file, sheets: [] })).toEqual(['form.foreign'])
  })

  it('tells another plan, and a plan that is older than the sheet', () => {
    const expected = expectationOf(plan)
    expect(refused(file, { ...expected, planId: 'other' as typeof expected.planId })).toEqual([
      'form.otherPlan',
    ])
    expect(refused(file, { ...expected, revision: 6 })).toEqual(['form.laterThanPlan'])
  })

  it('never throws, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.double(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('cg:milestone', 'cg:status', 'cg:note', 'm1', 'i1@2025-12-31'),
    )
    const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 9 })
    fc.assert(
      fc.property(rows, (any) => {
        const mark = file.sheets.filter(({ name }) => name === 'Common Ground')
        readOwnerSheet(
          { ...file, sheets: [{ name: 'x', rows: any }, ...mark] },
          expectationOf(plan),
        )
      }),
    )
  })

  it('counts rows that are gone as not answered', () => {
    const reading = readOwnerSheet(
      withSheet((rows) => rows.splice(3, 1)),
      expectationOf(plan),
    )
    expect(reading).toMatchObject({ is: 'read', missing: 1, faults: [] })
  })
})

function shuffled(length: number, keys: Iterator<number>): number[] {
  return Array.from({ length }, (_, at) => ({ at, key: Number(keys.next().value) }))
    .sort((a, b) => a.key - b.key)
    .map(({ at }) => at)
}
