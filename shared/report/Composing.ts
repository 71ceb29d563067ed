import type { PlanPicture, Round } from './PlanPicture'
import type { ReportBlock, ReportKind } from './Report'
import type { ReportWords } from './ReportWords'

/** What every section is given. */
export interface Composing {
  readonly kind: ReportKind
  readonly picture: PlanPicture
  readonly words: ReportWords
}

/** Gives the blocks of one section: always in words, also where the plan holds nothing yet. */
export type Section = (composing: Composing) => ReportBlock[]

/** Id of a factor's heading. */
export const factorHeadingId = ({ benchmark }: Round, factorId: string): string =>
  `factor-${benchmark.id}-${factorId}`
