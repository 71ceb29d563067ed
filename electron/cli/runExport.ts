import { realpath } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Packer } from 'docx'
import type { Day } from '#shared/lib/dates'
import type { ReviewId } from '#shared/lib/ids'
import { type Failure, fail, ok, type Result } from '#shared/lib/result'
import { createTranslator, type Translate } from '#shared/messages/createTranslator'
import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import { type PlanSnapshot, planOf } from '#shared/planFile/PlanSnapshot'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { composeReport, type ReportOptions } from '#shared/report/composeReport'
import { buildDocument } from '#shared/report/docx/buildDocument'
import { coreProperties } from '#shared/report/docx/coreProperties'
import type { Report, ReportKind } from '#shared/report/Report'
import { minutesRecords, reviewForMinutes } from '#shared/report/ReviewPicture'
import { withAnnexes } from '#shared/report/withAnnexes'
import { reviewsInOrder } from '#shared/review/reviewState'
import { reportOutlines } from '#templates/reports/reportOutlines'
import { readPlanFile } from '../planFile/readPlanFile'
import {
  annexesInWords,
  type ExportOrder,
  exportArguments,
  kindsInWords,
  languagesInWords,
} from './exportArguments'
import { reportOfChanges } from './reportOfChanges'
import { writeDocument } from './writeDocument'

/** What the export touches besides files. */
export interface ExportSurroundings {
  readonly say: (text: string) => void
  readonly complain: (text: string) => void
  readonly now: Date
  /** The day of issue. */
  readonly today: Day
}

type Order = Extract<ExportOrder, { does: 'export' }>

/**
 * Writes a Word document from a plan file, without a window.
 * @param argv what stands after the program's name
 * @returns the exit code: 0 and the document's path on standard output; 2 and one line on standard error where what was asked for
 *   cannot be done, with no file left behind; 1 where the program itself failed
 */
export async function runExport(
  argv: readonly string[],
  surroundings: ExportSurroundings,
): Promise<0 | 1 | 2> {
  // The command line speaks English until there are other catalogues; `--lang` is the language of the document.
  const t = createTranslator('en')
  try {
    const order = exportArguments(argv)
    if (order.ok && order.value.does === 'help') {
      surroundings.say(
        t('cli:usage', {
          kinds: kindsInWords,
          languages: languagesInWords,
          annexes: annexesInWords,
        }),
      )
      return 0
    }
    const done =
      order.ok && order.value.does === 'export'
        ? await exportDocument(order.value, surroundings, t)
        : order
    if (done.ok) {
      surroundings.say(`${String(done.value)}\n`)
      return 0
    }
    surroundings.complain(`${sentenceFor(done.failure, t)}\n`)
    return 2
  } catch (error) {
    surroundings.complain(`${oneLine(t('cli:error.internal', { detail: String(error) }))}\n`)
    return 1
  }
}

async function exportDocument(
  { planFile, kind, out, language, annexes, review, days }: Order,
  { now, today }: ExportSurroundings,
  t: Translate,
): Promise<Result<string>> {
  const path = resolve(out)
  if (await isSameFile(planFile, path)) return fail('outIsInput', { file: out })
  const plan = await readPlan(planFile, t)
  if (!plan.ok) return plan
  const locale = language ?? planOf(plan.value.records).language
  const options = { locale, today, t: createTranslator(locale) }
  const composed =
    kind === 'changes'
      ? reportOfChanges(plan.value, days, options)
      : reportOfPlan(plan.value, { kind, annexes, review }, options)
  if (!composed.ok) return composed
  const report = composed.value
  const bytes = await Packer.toBuffer(buildDocument(report), undefined, [
    coreProperties(report, now.toISOString()),
  ])
  const written = await writeDocument(path, bytes)
  return written.ok ? ok(out) : written
}

function reportOfPlan(
  plan: PlanSnapshot,
  { kind, annexes, review }: Pick<Order, 'annexes' | 'review'> & { readonly kind: ReportKind },
  options: Pick<ReportOptions, 'locale' | 'today' | 't'>,
): Result<Report> {
  const shown = kind === 'review-minutes' ? shownReview(plan, review) : ok<Shown>(plan)
  if (!shown.ok) return shown
  const { records, reviewId } = shown.value
  const outline = withAnnexes(reportOutlines[kind], annexes)
  return ok(composeReport(records, outline, { ...options, reviewId }))
}

/** What a document is made from: the records, and for minutes the review they are of. */
interface Shown {
  readonly records: PlanRecords
  readonly reviewId?: ReviewId
}

/** The review whose minutes are asked for, with the records that were frozen when it was signed. */
function shownReview(plan: PlanSnapshot, number: number | null): Result<Shown> {
  const reviews = reviewsInOrder(plan.records.reviews)
  if (reviews.length === 0) return fail('noReview')
  const review = number === null ? reviewForMinutes(reviews) : reviews[number - 1]
  return review
    ? ok({ records: minutesRecords(plan, review.id), reviewId: review.id })
    : fail('review', { number: number ?? 0, count: reviews.length })
}

async function readPlan(planFile: string, t: Translate): Promise<Result<PlanSnapshot>> {
  const opened = await readPlanFile(planFile, { attachments: false })
  const checked = opened.ok ? checkSnapshot(opened.value.snapshot) : opened
  if (checked.ok) return checked
  const { code, values } = checked.failure
  return fail('planFile', {
    file: basename(planFile),
    problem: t(`failure:${code}` as 'failure:internal', values ?? {}),
  })
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map((path) => realpath(path).catch(() => resolve(path))),
  )
  return a === b
}

function sentenceFor({ code, values }: Failure, t: Translate): string {
  return oneLine(t(`cli:error.${code}` as 'cli:error.noFile', values ?? {}))
}

// File names may hold line breaks; the complaint may not.
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
