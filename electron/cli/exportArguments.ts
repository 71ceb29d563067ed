import { parseArgs } from 'node:util'
import { type Day, isDay } from '#shared/lib/dates'
import { fail, ok, type Result } from '#shared/lib/result'
import { catalogueLanguages, hasCatalogue } from '#shared/messages/createTranslator'
import { type ReportKind, reportKinds } from '#shared/report/Report'
import { type AnnexName, annexes } from '#shared/report/withAnnexes'

/** What the export is asked to do. */
export type ExportOrder =
  | { readonly does: 'help' }
  | {
      readonly does: 'export'
      readonly planFile: string
      readonly kind: ExportKind
      readonly out: string
      /** BCP 47 tag; null for the language of the plan. */
      readonly language: string | null
      /** What is printed at its end on wish. */
      readonly annexes: readonly AnnexName[]
      /** Which review the minutes are of, counted from 1 by their days; null for the latest signed one. */
      readonly review: number | null
      /** The days between which changes are told; null for the last snapshot, and for now. */
      readonly days: { readonly from: Day | null; readonly to: Day | null }
    }

/** The documents of the plan, and what changed between two days. */
export type ExportKind = ReportKind | 'changes'

const exportKinds: readonly ExportKind[] = [...reportKinds, 'changes']
export const kindsInWords = exportKinds.join('|')
export const annexesInWords = Object.keys(annexes).join('|')
export const languagesInWords = catalogueLanguages().join(', ')

/**
 * Reads the command line.
 * @param argv without the program's own name
 * @returns the order, or a failure whose code is a key of `cli:error`
 */
export function exportArguments(argv: readonly string[]): Result<ExportOrder> {
  const parsed = parsedArguments(argv)
  if (!parsed.ok) return parsed
  const { positionals, values } = parsed.value
  if (values.help) return ok({ does: 'help' })
  const [planFile] = positionals
  if (!planFile) return fail('noFile')
  if (positionals.length > 1)
    return fail('severalFiles', { count: positionals.length, files: positionals.join(' ') })
  if (!values.as) return fail('noKind', { kinds: kindsInWords })
  const kind = exportKinds.find((known) => known === values.as)
  if (!kind) return fail('kind', { kind: values.as, kinds: kindsInWords })
  if (!values.out) return fail('noOut')
  const language = values.lang ?? null
  if (language !== null && !isUsable(language))
    return fail('language', { language, languages: languagesInWords })
  const review = values.review === undefined ? null : Number(values.review)
  if (review !== null && !(Number.isInteger(review) && review > 0))
    return fail('reviewNumber', { number: values.review ?? '' })
  const wanted = values.with ?? []
  const unknown = wanted.find((name) => !isAnnex(name))
  if (unknown !== undefined) return fail('annex', { annex: unknown, annexes: annexesInWords })
  const days = daysIn(kind, values)
  if (!days.ok) return days
  return ok({
    does: 'export',
    planFile,
    kind,
    out: values.out,
    language,
    annexes: wanted.filter(isAnnex),
    review,
    days: days.value,
  })
}

function parsedArguments(argv: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...argv],
        allowPositionals: true,
        options: {
          as: { type: 'string' },
          out: { type: 'string' },
          lang: { type: 'string' },
          from: { type: 'string' },
          to: { type: 'string' },
          with: { type: 'string', multiple: true },
          review: { type: 'string' },
          help: { type: 'boolean', short: 'h' },
        },
      }),
    )
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return fail('option', { detail: message.split(/\. |\n/)[0]?.concat('.') ?? message })
  }
}

const isAnnex = (name: string): name is AnnexName => Object.hasOwn(annexes, name)

function daysIn(
  kind: ExportKind,
  { from = null, to = null }: { from?: string | null; to?: string | null },
): Result<{ from: Day | null; to: Day | null }> {
  const unreadable = [from, to].find((day) => day !== null && !isDay(day))
  if (unreadable) return fail('day', { day: unreadable })
  if (kind !== 'changes' && (from ?? to) !== null) return fail('daysOfOther', { kind })
  if (from !== null && to !== null && from > to) return fail('daysTurned', { from, to })
  return ok({ from, to })
}

function isUsable(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1 && hasCatalogue(language)
  } catch {
    return false
  }
}
