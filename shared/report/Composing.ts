import type { PlanRecords } from '#shared/planFile/recordTables'
import type { PlanPicture, Round } from './PlanPicture'
import type { ReportBlock, ReportKind } from './Report'
import type { ReportWords } from './ReportWords'
import type { ReviewPicture } from './ReviewPicture'

/** What every section is given. */
export interface Composing {
  readonly kind: ReportKind
  /** All records of the plan, for what the picture does not show. */
  readonly records: PlanRecords
  readonly picture: PlanPicture
  readonly words: ReportWords
  /** The review that minutes are made of; null in other documents, and where there is none. */
  readonly reviewed: ReviewPicture | null
}

/** Gives the blocks of one section: always in words, also where the plan holds nothing yet. */
export type Section = (composing: Composing) => ReportBlock[]

/** Id of a factor's heading. */
export const factorHeadingId = ({ benchmark }: Round, factorId: string): string =>
  `factor-${benchmark.id}-${factorId}`
