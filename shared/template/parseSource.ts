/**
 * Where a template item comes from. The forms, in order of print and counted from 1:
 *
 * - `001:S`, `001:F3`, `001:F3.Q2`, `001:F3.X1`, `001:K4`: diversity toolkit, its standard, a factor, one of its
 *   questions, one of its city examples, a context factor
 * - `004:C5`, `004:C5.T1`, `004:C5.E2`, `004:M2.3`, `004:M2.3.T1`, `004:R.before.2`: IMPART toolkit, core factor, test,
 *   evidence, factor of a module, step of the peer review
 * - `000:P7`, `000:47`: principle, conclusion of the handbooks
 * - `003:city.4`, `003:finding.3`: good practice guide, part and number
 * - `002:ch3.2`: intercultural bridges, chapter and lesson; `002:ch9.2`: of the introduction, which has no number in print
 * - `charter:P1`: a commitment of the charter; `field:1.1`: a section of the field research
 * - `own:F3.Q2`: an item of a pack that the city wrote, by its id
 */
export interface Source {
  /** The document: `000` to `004`, `charter` or `field`; `own` for what a city wrote itself. */
  readonly doc: SourceDoc
  /** The place inside the document, such as `F3.Q2`. */
  readonly place: string
}

export type SourceDoc = '000' | '001' | '002' | '003' | '004' | 'charter' | 'field' | 'own'

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
  own: '[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*',
}

const docs = [
  '000',
  '001',
  '002',
  '003',
  '004',
  'charter',
  'field',
  'own',
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
  '002:ch': 9,
  '002:ch1.': 5,
  '002:ch2.': 7,
  '002:ch3.': 10,
  '002:ch4.': 30,
  '002:ch5.': 11,
  '002:ch6.': 8,
  '002:ch7.': 2,
  '002:ch8.': 3,
  '002:ch9.': 5,
  '003:city.': 11,
  '003:national.': 5,
  '003:europe.': 8,
  '003:finding.': 10,
  '003:challenge.': 13,
  '004:C': 8,
  '004:M': 3,
  '004:M1.': 3,
  '004:M2.': 4,
  '004:M3.': 5,
  '004:C1.T': 3,
  '004:C1.E': 3,
  '004:C2.T': 4,
  '004:C2.E': 4,
  '004:C3.T': 2,
  '004:C3.E': 5,
  '004:C4.T': 3,
  '004:C4.E': 3,
  '004:C5.T': 3,
  '004:C5.E': 2,
  '004:C6.T': 4,
  '004:C6.E': 5,
  '004:C7.T': 3,
  '004:C7.E': 5,
  '004:C8.T': 3,
  '004:C8.E': 5,
  '004:M1.1.T': 5,
  '004:M1.1.E': 5,
  '004:M1.2.T': 3,
  '004:M1.2.E': 5,
  '004:M1.3.T': 5,
  '004:M1.3.E': 7,
  '004:M2.1.T': 2,
  '004:M2.1.E': 3,
  '004:M2.2.T': 2,
  '004:M2.2.E': 3,
  '004:M2.3.T': 4,
  '004:M2.3.E': 6,
  '004:M2.4.T': 2,
  '004:M2.4.E': 4,
  '004:M3.1.T': 4,
  '004:M3.1.E': 4,
  '004:M3.2.T': 4,
  '004:M3.2.E': 3,
  '004:M3.3.T': 3,
  '004:M3.3.E': 3,
  '004:M3.4.T': 4,
  '004:M3.4.E': 3,
  '004:M3.5.T': 5,
  '004:M3.5.E': 4,
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
