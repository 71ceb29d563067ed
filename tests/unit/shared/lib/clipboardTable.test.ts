import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanText } from '#shared/lib/cleanText'
import {
  clipboardLimits,
  readClipboardTable,
  writeClipboardTable,
} from '#shared/lib/clipboardTable'
import { given } from '../../../helpers/testSession'

const cells = (text: string) => given(readClipboardTable(text))

const anyCell = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('a', 'ß', 'я', ' ', '"', '\t', '\n', '=', ','),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
  })
  .map(cleanText)
  .filter((text) => !text.includes('\r'))

/** As Excel does: only what holds a tab or a line break is quoted, and a line break in a cell is a bare `\n`. */
const fromExcel = (rows: readonly (readonly string[])[]) =>
  rows
    .map((row) =>
      row.map((cell) => (/[\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)),
    )
    .map((row) => `${row.join('\t')}\r\n`)
    .join('')

/** As LibreOffice does: marks alone are quoted too, and rows end with `\n`. */
const fromLibreOffice = (rows: readonly (readonly string[])[]) =>
  writeClipboardTable(rows).replaceAll('\r\n', '\n')

const tableOf = (cell: fc.Arbitrary<string>) =>
  fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 6,
    }),
  )

it('reads back what it writes, whatever stands in the cells', () => {
  fc.assert(
    fc.property(tableOf(anyCell), (rows) => {
      expect(cells(writeClipboardTable(rows))).toEqual(rows)
      expect(cells(fromLibreOffice(rows))).toEqual(rows)
    }),
    { numRuns: 500 },
  )
})

it('reads what Excel writes, but for cells that look quoted by themselves', () => {
  const likeQuoted = /^"(?:[^"]|"")*"$/
  fc.assert(
    fc.property(tableOf(anyCell.filter((cell) => !likeQuoted.test(cell))), (rows) => {
      // A cell that begins with a mark may take in what follows only where that closes it: then nobody can tell.
      fc.pre(rows.every((row) => row.every((cell) => !cell.startsWith('"') || /[\t\n]/.test(cell))))
      expect(cells(fromExcel(rows))).toEqual(rows)
    }),
    { numRuns: 500 },
  )
})

it.each([
  ['', []],
  ['a', [['a']]],
  ['a\tb\r\n', [['a', 'b']]],
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\t', [['a', '']]],
  ['\ta', [['', 'a']]],
  ['a\r\n\r\nb', [['a'], [''], ['b']]],
  ['a\rb', [['a'], ['b']]],
  ['"two\r\nlines"\tb', [['two\nlines', 'b']]],
  ['"say ""yes"""', [['say "yes"']]],
  ['"quoted"', [['"quoted"']]],
  ['"not closed\tb', [['"not closed', 'b']]],
  ['6" pipe\tb', [['6" pipe', 'b']]],
  ['a\u0000\u0007b\u202E', [['ab']]],
])('reads %j', (text, rows) => {
  expect(cells(text)).toEqual(rows)
})

it('refuses more than it can show, and says how much it takes', () => {
  const refusal = (text: string) => {
    const read = readClipboardTable(text)
    return read.ok ? null : read.failure.code
  }
  expect(refusal('x'.repeat(clipboardLimits.characters + 1))).toBe('paste.tooLarge')
  expect(refusal('a\n'.repeat(clipboardLimits.rows))).toBeNull()
  expect(refusal('a\n'.repeat(clipboardLimits.rows + 1))).toBe('paste.tooManyRows')
  expect(refusal('a\t'.repeat(clipboardLimits.columns - 1))).toBeNull()
  expect(refusal('a\t'.repeat(clipboardLimits.columns + 1))).toBe('paste.tooManyColumns')
})

it('takes no longer than in proportion where marks are left open', () => {
  const text = '"a\t'.repeat(50).concat('\n').repeat(400)
  expect(cells(text)).toHaveLength(400)
})
