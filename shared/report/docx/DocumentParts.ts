import type { HeadingBlock } from '#shared/report/Report'
import type { ReportTheme } from './theme'

/** What the functions that write blocks share while one document is built. */
export interface DocumentParts {
  readonly theme: ReportTheme
  /** BCP 47 tag of the document's language. */
  readonly locale: string
  /** Bookmark of a heading by its id in the report; ids without a heading are absent. */
  readonly bookmarkOf: ReadonlyMap<string, string>
  /** All headings, in order of print. */
  readonly headings: readonly HeadingBlock[]
  /** Shown in place of a part that nobody knows how to write. */
  readonly unknownPart: string
  /** Told the type of such a part. */
  readonly onUnknown: (type: string) => void
  /** A number of its own for each ordered list, so that each counts from its start. */
  readonly nextList: () => number
  /** A number of its own for each bookmark in a table; the package counts its own from 1. */
  readonly nextMark: () => number
}
