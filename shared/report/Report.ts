import type { RichText } from '#shared/richText/RichText'

export const reportKinds = ['action-plan', 'gap-analysis', 'review-minutes'] as const
export type ReportKind = (typeof reportKinds)[number]

/** A run of words. `href` leads out to an address that was checked, `to` to the heading with that id. */
export interface Inline {
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  readonly href?: string
  readonly to?: string
}
/** One paragraph's words. */
export type Text = readonly Inline[]
/** A table cell: its paragraphs, at least one. */
export type Cell = readonly Text[]

export interface Column {
  readonly title: string
  /** Share of the table's width, against the weights of the other columns. */
  readonly weight: number
  readonly align: 'start' | 'end'
}

export interface HeadingBlock {
  readonly type: 'heading'
  readonly level: 1 | 2 | 3 | 4
  /** Unique in the report, and the same each time the same plan is composed. */
  readonly id: string
  readonly text: string
}
export interface ParagraphBlock {
  readonly type: 'paragraph'
  /** An `intro` stays on one page with the list or table that it announces. */
  readonly style: 'body' | 'lead' | 'note' | 'intro'
  readonly text: Text
}
/** What somebody wrote in the editor. */
export interface RichTextBlock {
  readonly type: 'richText'
  readonly content: RichText
}
export interface ListBlock {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly Text[]
}
export interface TableBlock {
  readonly type: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  /** At least one row; each has as many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[]
}
/** A place in a table that is to be filled in; `value` is what stands there already. */
export interface AnswerField {
  readonly answer: 'text' | 'day' | 'choice'
  /** What is asked, for those who hear the document. */
  readonly label: string
  readonly value: string
  /** Words to choose from. */
  readonly choices: readonly string[]
}
/** A table to be filled in. Its columns and rows have names by which they are found again: letters, digits and underlines, at most 40. */
export interface FormTableBlock {
  readonly type: 'formTable'
  readonly caption: string
  /** Stands where nothing is filled in yet. */
  readonly prompt: string
  readonly columns: readonly (Column & { readonly bookmark: string })[]
  /** At least one row; the first cell is no answer. */
  readonly rows: readonly {
    readonly bookmark: string
    readonly cells: readonly (Cell | AnswerField)[]
  }[]
}
/** Terms, each with what holds for it. */
export interface FactsBlock {
  readonly type: 'facts'
  readonly items: readonly { readonly term: string; readonly detail: Text }[]
}
/** Something that must not be overlooked, set off from the text around it. */
export interface CalloutBlock {
  readonly type: 'callout'
  readonly title: string
  readonly text: Text
}
export interface PageBreakBlock {
  readonly type: 'pageBreak'
}
export interface TitlePageBlock {
  readonly type: 'titlePage'
  readonly kind: string
  readonly title: string
  readonly subtitle: string
  readonly facts: readonly { readonly term: string; readonly detail: Text }[]
  readonly note: string
}
/** The table of contents: the headings from level 1 down to `depth`. */
export interface ContentsBlock {
  readonly type: 'contents'
  readonly title: string
  readonly depth: 1 | 2
  readonly hint: string
}

export type ReportBlock =
  | HeadingBlock
  | ParagraphBlock
  | RichTextBlock
  | ListBlock
  | TableBlock
  | FormTableBlock
  | FactsBlock
  | CalloutBlock
  | PageBreakBlock
  | TitlePageBlock
  | ContentsBlock

/** A piece of the line at the foot of each page. */
export type FooterPiece = { readonly text: string } | { readonly field: 'page' | 'pages' }

/** A document before it has any format: what it says, in which order. Plain data, so that it can go to a worker. */
export interface Report {
  readonly kind: ReportKind | 'handout' | 'slip' | 'changes'
  /** BCP 47 tag of the document's language. */
  readonly locale: string
  readonly title: string
  readonly subject: string
  readonly author: string
  /** Stands at the head of every page but the first. */
  readonly runningHead: string
  readonly footer: readonly FooterPiece[]
  /** Stands where a text holds something that the document cannot show. */
  readonly unknownPart: string
  /** What the document is known by when it comes back; readers do not see it. */
  readonly properties?: Readonly<Record<string, string>>
  readonly blocks: readonly ReportBlock[]
}
