import type { Day } from '#shared/lib/dates'
import type { ReviewId } from '#shared/lib/ids'
import type { Translate } from '#shared/messages/createTranslator'
import type { PlanRecords } from '#shared/planFile/recordTables'
import type { Section } from './Composing'
import { footerPieces } from './footerPieces'
import { drawPicture } from './PlanPicture'
import type { Report, ReportKind } from './Report'
import type { ReportOutline, SectionName } from './ReportOutline'
import { reportWords } from './ReportWords'
import { pictureReview, type ReviewPicture, reviewForMinutes } from './ReviewPicture'
import { actionsSection } from './sections/actionsSection'
import { answersSection } from './sections/answersSection'
import { citySection } from './sections/citySection'
import { commitmentsSection } from './sections/commitmentsSection'
import { contentsSection } from './sections/contentsSection'
import { contextFactorsSection } from './sections/contextFactorsSection'
import { derivationSection } from './sections/derivationSection'
import { factorOverviewSection } from './sections/factorOverviewSection'
import { factorsInBriefSection } from './sections/factorsInBriefSection'
import { factorsInFullSection } from './sections/factorsInFullSection'
import { gapSummarySection } from './sections/gapSummarySection'
import { looseEndsSection } from './sections/looseEndsSection'
import { methodSection } from './sections/methodSection'
import { minutesDecisionsSection } from './sections/minutesDecisionsSection'
import { minutesFollowUpsSection } from './sections/minutesFollowUpsSection'
import { minutesHeadSection } from './sections/minutesHeadSection'
import { minutesItemsSection } from './sections/minutesItemsSection'
import { minutesNotesSection } from './sections/minutesNotesSection'
import { minutesSignOffsSection } from './sections/minutesSignOffsSection'
import { objectivesSection } from './sections/objectivesSection'
import { ownersSection } from './sections/ownersSection'
import { planSummarySection } from './sections/planSummarySection'
import { resourcesSection } from './sections/resourcesSection'
import { sourcesSection } from './sections/sourcesSection'
import { titlePageSection } from './sections/titlePageSection'

const sections: Readonly<Record<SectionName, Section>> = {
  titlePage: titlePageSection,
  contents: contentsSection,
  planSummary: planSummarySection,
  gapSummary: gapSummarySection,
  city: citySection,
  method: methodSection,
  factorsInBrief: factorsInBriefSection,
  factorOverview: factorOverviewSection,
  factorsInFull: factorsInFullSection,
  contextFactors: contextFactorsSection,
  objectives: objectivesSection,
  actions: actionsSection,
  commitments: commitmentsSection,
  owners: ownersSection,
  resources: resourcesSection,
  answers: answersSection,
  derivation: derivationSection,
  looseEnds: looseEndsSection,
  sources: sourcesSection,
  minutesHead: minutesHeadSection,
  minutesDecisions: minutesDecisionsSection,
  minutesFollowUps: minutesFollowUpsSection,
  minutesItems: minutesItemsSection,
  minutesNotes: minutesNotesSection,
  minutesSignOffs: minutesSignOffsSection,
}

export interface ReportOptions {
  /** BCP 47 tag: days, numbers and money take its form, and the document is marked as written in it. */
  readonly locale: string
  /** The day of issue; milestones are late or due soon as seen from it. */
  readonly today: Day
  readonly t: Translate
  /** The review that minutes are made of; the latest signed one where none is named. */
  readonly reviewId?: ReviewId | undefined
}

/** Keys of the catalogue by kind of report. */
const kindKeys = {
  'action-plan': 'actionPlan',
  'gap-analysis': 'gapAnalysis',
  'review-minutes': 'reviewMinutes',
} as const satisfies Record<ReportKind, string>

/**
 * Decides what a document says, and in which order. Pure: the same plan, outline and options give the same report.
 * Time grows with the number of records, not faster.
 * @param records all records of one plan, as checked
 * @param outline the sections of this kind of report
 * @returns plain blocks, from which Word documents and the preview are made
 */
export function composeReport(
  records: PlanRecords,
  outline: ReportOutline,
  { locale: wanted, today, t, reviewId }: ReportOptions,
): Report {
  const locale = usableLocale(wanted)
  const picture = drawPicture(records, today)
  const words = reportWords(t, locale, picture.plan.currency)
  const reviewed = outline.kind === 'review-minutes' ? reviewOf(records, reviewId, today) : null
  const composing = { kind: outline.kind, records, picture, words, reviewed }
  const { plan } = picture
  const kind = t(`report:kind.${kindKeys[outline.kind]}`)
  const city = plan.city || t('report:none.city')
  const about = reviewed ? reviewed.review.title : plan.title
  const title = about
    ? t('report:document.title', { kind, title: about, city })
    : t('report:document.titleOfCity', { kind, city })
  return {
    kind: outline.kind,
    locale,
    title,
    subject: t(`report:subject.${kindKeys[outline.kind]}`),
    author: city,
    runningHead: t('report:document.runningHead', { kind, city }),
    footer: footerPieces(t, words.day(today)),
    unknownPart: t('report:richText.unknown'),
    blocks: outline.sections.flatMap((name) => sections[name](composing)),
  }
}

function reviewOf(
  records: PlanRecords,
  reviewId: ReviewId | undefined,
  today: Day,
): ReviewPicture | null {
  const review = reviewId
    ? records.reviews.find(({ id }) => id === reviewId)
    : reviewForMinutes(records.reviews)
  return review ? pictureReview(records, review, today) : null
}

/** The tag as it is written canonically; English where it has the form of a tag and names no language that can be formatted. */
function usableLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
