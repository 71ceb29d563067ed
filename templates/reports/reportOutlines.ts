import type { ReportKind } from '#shared/report/Report'
import type { ReportOutline } from '#shared/report/ReportOutline'
import actionPlan from './action-plan.json'
import gapAnalysis from './gap-analysis.json'
import reviewMinutes from './review-minutes.json'

// Not parsed when the program starts: `npm test` has done that.
const asOutline = (json: unknown): ReportOutline => json as ReportOutline

/** The outline of each kind of report. */
export const reportOutlines: Readonly<Record<ReportKind, ReportOutline>> = {
  'action-plan': asOutline(actionPlan),
  'gap-analysis': asOutline(gapAnalysis),
  'review-minutes': asOutline(reviewMinutes),
}
