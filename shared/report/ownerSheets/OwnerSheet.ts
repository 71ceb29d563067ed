import type { Day } from '#shared/lib/dates'
import type { OwnerAsk } from '#shared/monitoring/askOfOwners'
import type { SheetMark } from '#shared/monitoring/sheetMark'
import type { Owner } from '#shared/plan/Owner'
import type { Plan } from '#shared/plan/Plan'

/** All that a sheet for one owner says. */
export interface OwnerSheet {
  readonly plan: Pick<Plan, 'title' | 'city' | 'language'>
  readonly owner: Owner
  readonly ask: OwnerAsk
  readonly mark: SheetMark
  readonly answerBy: Day | null
  /** Whom to send it back to, in the coordinator's own words; may be empty. */
  readonly returnTo: string
}
