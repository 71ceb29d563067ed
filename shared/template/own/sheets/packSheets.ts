import type { OwnPackFormat } from '#shared/template/own/PackDraft'

/** A column of a sheet: its key, by which it has its heading, and its width in characters. */
export interface SheetColumn {
  readonly key: string
  readonly width: number
  /** Whether a row without it says nothing. */
  readonly required?: true
}

export interface SheetForm {
  readonly key: string
  readonly columns: readonly SheetColumn[]
  /** Rows that are formatted for filling in. */
  readonly emptyRows: number
}

/** What the first sheet asks of the pack as a whole, one row each. */
export const headFields = ['packId', 'title', 'shortTitle', 'publisher', 'year', 'about'] as const

/** The first sheet of every workbook: what is asked, and the answer. */
export const headSheet: SheetForm = {
  key: 'pack',
  columns: [
    { key: 'field', width: 34 },
    { key: 'value', width: 90 },
  ],
  emptyRows: 0,
}

const example: readonly SheetColumn[] = [
  { key: 'city', width: 16, required: true },
  { key: 'country', width: 16 },
  { key: 'topic', width: 28 },
  { key: 'text', width: 70 },
  { key: 'years', width: 12 },
  { key: 'result', width: 40 },
]

/** The sheets of each kind of pack. The number of an item is made by the app where it is left empty, and so stands last. */
export const sheetForms: Readonly<Record<OwnPackFormat, readonly SheetForm[]>> = {
  'common-ground/benchmark/1': [
    {
      key: 'factors',
      columns: [
        { key: 'number', width: 10 },
        { key: 'title', width: 40, required: true },
        { key: 'statement', width: 70 },
        { key: 'rationale', width: 50 },
      ],
      emptyRows: 30,
    },
    {
      key: 'questions',
      columns: [
        { key: 'factor', width: 12 },
        { key: 'question', width: 80, required: true },
        { key: 'hint', width: 60 },
        { key: 'number', width: 10 },
      ],
      emptyRows: 150,
    },
    {
      key: 'examples',
      columns: [
        { key: 'factor', width: 12 },
        ...example,
        { key: 'website', width: 30 },
        { key: 'number', width: 10 },
      ],
      emptyRows: 40,
    },
    {
      key: 'context',
      columns: [
        { key: 'title', width: 40, required: true },
        { key: 'explanation', width: 80 },
        { key: 'number', width: 10 },
      ],
      emptyRows: 20,
    },
  ],
  'common-ground/commitments/1': [
    {
      key: 'commitments',
      columns: [
        { key: 'role', width: 20, required: true },
        { key: 'title', width: 40, required: true },
        { key: 'text', width: 80 },
        { key: 'servedBy', width: 60 },
        { key: 'number', width: 10 },
      ],
      emptyRows: 40,
    },
  ],
  'common-ground/practice/1': [
    {
      key: 'practices',
      columns: [
        ...example,
        { key: 'limit', width: 40 },
        { key: 'website', width: 30 },
        { key: 'bearsOn', width: 50 },
        { key: 'number', width: 26 },
      ],
      emptyRows: 60,
    },
  ],
}

/** The rows of the first sheet: what is asked of every pack, and of a benchmark its standard. */
export const headFieldsOf = (format: OwnPackFormat): readonly string[] =>
  format === 'common-ground/benchmark/1' ? [...headFields, 'standard'] : headFields

/** The words of the sheets in the language of the screen. */
export interface SheetWords {
  readonly sheet: (key: string) => string
  readonly column: (key: string) => string
}
