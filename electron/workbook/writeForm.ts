import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import type { FormBook, FormCell, FormColumn, FormSheet } from '#shared/lib/formSheet'
import { headingMark, markSheetName } from '#shared/lib/formSheet'
import { fail, ok, type Result } from '#shared/lib/result'
import { everyWord } from './everyWord'
import { fontsInOrder } from './fontsInOrder'
import { answerColour, type ChoiceList, formFeature, localDay, rowsAbove } from './formFeature'

type FormSheetOptions = Parameters<typeof writeXlsxFile>[0] extends readonly (infer S)[] ? S : never

const line = { borderColor: '#B8C0C8', borderStyle: 'thin' } as const
const heading = {
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#DCE6EE',
  align: 'left',
  alignVertical: 'top',
  wrap: true,
  ...line,
} as const
const plain = { type: String, format: '@' } as const
const day = { type: Date, format: localDay, align: 'left' } as const
const number = { type: Number } as const

// Put together once: a form has thousands of cells.
const told = { alignVertical: 'top', wrap: true, ...line } as const
const looks = {
  told: looksOf(told),
  asked: looksOf({ ...told, backgroundColor: answerColour }),
}
const notAsked = { ...told, type: String, backgroundColor: '#EEF0F2' } as const

/**
 * The bytes of a workbook to be filled in and sent back: what is asked, with cells to write in among locked ones. Rows and columns
 * carry hidden keys, so that they are found again when they were sorted or moved. Words are written as texts: one that begins like a
 * formula (`=`, `+`, `-`, `@`) stays what it is.
 */
export async function writeForm(book: FormBook): Promise<Result<Uint8Array>> {
  try {
    const { mark, lists } = markSheetOf(book)
    const forms = new Map(book.sheets.map((sheet, index) => [index + 1, sheet]))
    const markSheet = book.sheets.length + 1
    const made = writeXlsxFile(
      [
        introSheetOf(book),
        ...book.sheets.map((sheet) => formSheetOf(sheet, book.rightToLeft)),
        mark,
      ],
      {
        fontFamily: 'Calibri',
        fontSize: 11,
        features: [fontsInOrder, everyWord, formFeature(forms, markSheet, lists)],
      },
    )
    return ok(new Uint8Array(await made.toBuffer()))
  } catch (error) {
    return fail('form.notWritten', {}, String(error))
  }
}

function introSheetOf({ intro, rightToLeft }: FormBook) {
  const { name, title, lines, facts } = intro
  const words = { ...plain, alignVertical: 'top', wrap: true } as const
  return {
    sheet: name,
    showGridLines: false,
    rightToLeft,
    columns: [{ width: 28 }, { width: 72 }],
    data: [
      [{ ...words, wrap: false, value: title, fontWeight: 'bold', fontSize: 16 }],
      [],
      ...facts.map(({ term, detail }): Cell[] => [
        { ...words, value: term, fontWeight: 'bold' },
        { ...words, value: detail },
      ]),
      [],
      ...lines.map((each): Cell[] => [
        { ...words, value: each, columnSpan: 2, height: heightOf(each) },
      ]),
    ],
  } satisfies FormSheetOptions
}

/** Cells that reach over two columns do not grow by themselves. */
const heightOf = (text: string): number => 16 * Math.max(1, Math.ceil(text.length / 105))

function formSheetOf({ name, columns, rows }: FormSheet, rightToLeft: boolean) {
  return {
    sheet: name,
    stickyRowsCount: rowsAbove,
    orientation: 'landscape',
    rightToLeft,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(({ key }) => ({ ...plain, value: key })),
      columns.map(({ title }, at) => ({ ...heading, value: at === 0 ? headingMark : title })),
      ...rows.map((row) => columns.map((column, at) => cellOf(row[at] ?? null, column))),
    ],
  } satisfies FormSheetOptions
}

function cellOf(value: FormCell, { answer, kind }: FormColumn): Cell {
  if (value === false) return notAsked
  const look = answer ? looks.asked : looks.told
  if (value === null) return look[kind]
  if (typeof value === 'number') return { ...look.number, value }
  if (value === '') return look.text
  return kind === 'day'
    ? { ...look.day, value: new Date(`${value}T00:00:00Z`) }
    : { ...look.text, value: withoutEscapes(value) }
}

/** How a cell looks, by what stands in it. */
function looksOf(look: typeof told & { readonly backgroundColor?: string }) {
  return {
    text: { ...look, ...plain },
    day: { ...look, ...day },
    number: { ...look, ...number },
  } as const
}

/** In a workbook `_x0041_` stands for "A"; so that the words themselves come back, their underline is written as such a sign. */
function withoutEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

function markSheetOf({ mark, sheets }: FormBook) {
  const columns: string[][] = [Object.keys(mark), Object.values(mark)]
  const lists = new Map<string, ChoiceList>()
  for (const [index, sheet] of sheets.entries())
    for (const [at, { choices }] of sheet.columns.entries())
      if (choices.length > 0) {
        lists.set(`${index + 1}:${at}`, { column: columns.length, count: choices.length })
        columns.push([...choices])
      }
  const height = Math.max(...columns.map(({ length }) => length))
  const data = Array.from({ length: height }, (_, row) =>
    columns.map((column): Cell => {
      const value = column[row]
      return value === undefined ? null : { ...plain, value }
    }),
  )
  return { mark: { sheet: markSheetName, data } satisfies FormSheetOptions, lists }
}
