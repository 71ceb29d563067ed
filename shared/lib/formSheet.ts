/**
 * What stands in a cell of a form: words, a number, or nothing yet. A text that begins like a formula is a text. Among numbers, the
 * empty text asks for one as it is typed: "45 %" would become 0.45 in a cell for numbers, and nobody could tell.
 */
export type FormCell =
  | string
  | number
  | null
  /** Not asked in this row: nothing can be written there. */
  | false

/** A column of a form. */
export interface FormColumn {
  /** By which the column is found again wherever it was moved to; it stands in a hidden row. */
  readonly key: string
  readonly title: string
  /** In characters of the usual size. */
  readonly width: number
  /** A `day` is given as `YYYY-MM-DD` and stands as a date of the reader's own country. */
  readonly kind: 'text' | 'day' | 'number'
  /** Whether it is there to be filled in; all other cells are locked. */
  readonly answer: boolean
  /** Words to choose from; none where anything may be written. */
  readonly choices: readonly string[]
}

/** A sheet of a form. Its first column holds the key of each row, and is hidden. */
export interface FormSheet {
  /** At most 31 characters, without `[]:*?/\`. */
  readonly name: string
  readonly columns: readonly FormColumn[]
  readonly rows: readonly (readonly FormCell[])[]
}

/** A workbook to be filled in and sent back. */
export interface FormBook {
  /** The first sheet: what it is, what to do, whom to send it back to. */
  readonly intro: {
    readonly name: string
    readonly title: string
    readonly lines: readonly string[]
    readonly facts: readonly { readonly term: string; readonly detail: string }[]
  }
  readonly sheets: readonly FormSheet[]
  /** What stands on the hidden sheet by which the workbook is known again. */
  readonly mark: Readonly<Record<string, string>>
  readonly rightToLeft: boolean
}

/** The name of the hidden sheet. It is the same in every language, as it is what a file is known by. */
export const markSheetName = 'Common Ground'

/** In the hidden first column: what stands in the row of headings. */
export const headingMark = 'cg:heading'

/** How large a filled form may be. */
export const formLimits = {
  /** Bytes of a file that is taken in. */
  fileBytes: 10_000_000,
  /** Bytes that it may unfold to. */
  workbookBytes: 100_000_000,
  /** Files that are read at once. */
  files: 100,
  sheets: 20,
  rows: 25_000,
  columns: 60,
  /** Characters of a cell: what Excel itself can hold. */
  text: 32_767,
} as const
