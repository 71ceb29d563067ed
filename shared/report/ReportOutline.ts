import type { ReportKind } from './Report'

export const sectionNames = [
  'titlePage',
  'contents',
  'planSummary',
  'gapSummary',
  'city',
  'method',
  'factorsInBrief',
  'factorOverview',
  'factorsInFull',
  'contextFactors',
  'objectives',
  'actions',
  'commitments',
  'owners',
  'resources',
  'answers',
  'derivation',
  'looseEnds',
  'sources',
  'minutesHead',
  'minutesDecisions',
  'minutesFollowUps',
  'minutesItems',
  'minutesNotes',
  'minutesSignOffs',
] as const
export type SectionName = (typeof sectionNames)[number]

/** Which sections a kind of report has, in order of print. */
export interface ReportOutline {
  readonly kind: ReportKind
  readonly sections: readonly SectionName[]
}
