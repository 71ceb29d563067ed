/**
 * Where a template item comes from. The forms, in order of print and counted from 1:
 *
 * - `001:S`, `001:F3`, `001:F3.Q2`, `001:F3.X1`, `001:K4`: diversity toolkit, its standard, a factor, one of its
 *   questions, one of its city examples, a context factor
 * - `004:C5`, `004:C5.T1`, `004:C5.E2`, `004:M2.3`, `004:M2.3.T1`, `004:R.before.2`: IMPART toolkit, core factor, test,
 *   evidence, factor of a module, step of the peer review
 * - `000:P7`, `000:47`: principle, conclusion of the handbooks
 * - `003:city.4`, `003:finding.3`: good practice guide, part and number
 * - `002:ch3.2`: intercultural bridges, chapter and lesson
 * - `charter:P1`: a commitment of the charter; `field:1.1`: a section of the field research
 */
export interface Source {
  /** The document: `000` to `004`, `charter` or `field`. */
  readonly doc: SourceDoc
  /** The place inside the document, such as `F3.Q2`. */
  readonly place: string
}

export type SourceDoc = '000' | '001' | '002' | '003' | '004' | 'charter' | 'field'

export type SourceResult =
  | { readonly ok: true; readonly sources: readonly [Source, ...Source[]] }
  /** `malformed`: not one of the forms. `noSuchPlace`: a right form, but the document has no such item. */
  | { readonly ok: false; readonly fault: 'malformed' | 'noSuchPlace'; readonly text: string }

const n = '[1-9][0-9]*'

const forms: Readonly<Record<SourceDoc, string>> = {
  '000': `(?:P${n}|${n})`,
  '001': `(?:S|F${n}(?:\\.[QX]${n})?|K${n})`,
  '002': `ch${n}\\.${n}`,
  '003': `(?:city|national|europe|finding|challenge)\\.${n}`,
  '004': `(?:(?:C${n}|M${n}\\.${n})(?:\\.[TE]${n})?|R\\.(?:before|during|after)\\.${n})`,
  charter: `[PSEB]${n}`,
  field: `${n}(?:\\.${n})*`,
}

const docs = [
  '000',
  '001',
  '002',
  '003',
  '004',
  'charter',
  'field',
] as const satisfies readonly SourceDoc[]

const oneForm = `(?:${docs.map((doc) => `${doc}:${forms[doc]}`).join('|')})`

/** One source or several, separated by single spaces. Also the pattern of `source` in the published JSON Schemas. */
export const sourcePattern = new RegExp(`^${oneForm}(?: ${oneForm})*$`)

/** How many items each document holds, by the kind of place. A kind that is not listed here has no known end. */
const lastOf: Readonly<Record<string, number>> = {
  '000:P': 11,
  '000:': 101,
  '001:F': 8,
  '001:F1.Q': 5,
  '001:F2.Q': 5,
  '001:F3.Q': 7,
  '001:F4.Q': 7,
  '001:F5.Q': 9,
  '001:F6.Q': 6,
  '001:F7.Q': 5,
  '001:F8.Q': 5,
  '001:F1.X': 2,
  '001:F2.X': 2,
  '001:F3.X': 2,
  '001:F4.X': 2,
  '001:F5.X': 2,
  '001:F6.X': 2,
  '001:F7.X': 2,
  '001:F8.X': 2,
  '001:K': 7,
  '003:city.': 11,
  '003:national.': 5,
  '003:europe.': 8,
  '004:C': 8,
  '004:M': 3,
  '004:M1.': 3,
  '004:M2.': 4,
  '004:M3.': 5,
  'charter:P': 3,
  'charter:S': 2,
  'charter:E': 3,
  'charter:B': 3,
}

const endsInTime = (text: string): boolean =>
  [...text.matchAll(/[0-9]+/g)].every((found) => {
    // The document's own number (as in `004:`) is no count.
    if (found.index < text.indexOf(':')) return true
    const last = lastOf[text.slice(0, found.index)]
    return last === undefined || Number(found[0]) <= last
  })

/**
 * Reads a `source` string: one source, or several separated by a space.
 *
 * @returns every source named, in the order written, or the first part that cannot be read.
 */
export function parseSource(text: string): SourceResult {
  const parts = text.split(' ')
  const malformed = parts.find((part) => !sourcePattern.test(part))
  if (malformed !== undefined) return { ok: false, fault: 'malformed', text: malformed }

  const beyond = parts.find((part) => !endsInTime(part))
  if (beyond !== undefined) return { ok: false, fault: 'noSuchPlace', text: beyond }

  const [first, ...others] = parts.flatMap((part) => {
    const doc = docs.find((known) => part.startsWith(`${known}:`))
    return doc ? [{ doc, place: part.slice(doc.length + 1) }] : []
  })
  return first ? { ok: true, sources: [first, ...others] } : { ok: false, fault: 'malformed', text }
}

/** The written form of a source, such as `001:F3.Q2`. */
export const writeSource = ({ doc, place }: Source): string => `${doc}:${place}`
