import { parseArgs } from 'node:util'
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
      readonly kind: ReportKind
      readonly out: string
      /** BCP 47 tag; null for the language of the plan. */
      readonly language: string | null
      /** What is printed at its end on wish. */
      readonly annexes: readonly AnnexName[]
    }

export const kindsInWords = reportKinds.join('|')
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
  const kind = reportKinds.find((known) => known === values.as)
  if (!kind) return fail('kind', { kind: values.as, kinds: kindsInWords })
  if (!values.out) return fail('noOut')
  const language = values.lang ?? null
  if (language !== null && !isUsable(language))
    return fail('language', { language, languages: languagesInWords })
  const wanted = values.with ?? []
  const unknown = wanted.find((name) => !isAnnex(name))
  if (unknown !== undefined) return fail('annex', { annex: unknown, annexes: annexesInWords })
  return ok({
    does: 'export',
    planFile,
    kind,
    out: values.out,
    language,
    annexes: wanted.filter(isAnnex),
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
          with: { type: 'string', multiple: true },
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

function isUsable(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1 && hasCatalogue(language)
  } catch {
    return false
  }
}
