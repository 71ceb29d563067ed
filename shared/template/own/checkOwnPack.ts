import type { z } from 'zod'
import { checkTemplate } from '#shared/template/checkTemplate'
import { type Pack, packSchema } from '#shared/template/library/Pack'
import type { TemplateFault, TemplateFaultCode } from '#shared/template/TemplateFault'

/** What keeps a pack from being released or taken in, or what would make it better. */
export interface PackFault {
  /** Where it stands, as a JSON pointer into the pack, such as `/factors/2/questions/1/text`. */
  readonly path: string
  readonly code:
    | TemplateFaultCode
    /** Nothing stands where something must. */
    | 'missing'
    /** Not of the form that belongs there. */
    | 'shape'
    /** An id that does not belong under its factor or role. */
    | 'strayId'
    /** A file that holds no pack at all. */
    | 'notAPack'
  readonly found: string
}

export interface PackCheck {
  /** The pack, where nothing keeps it from being used. */
  readonly pack: Pack | null
  readonly faults: readonly PackFault[]
  /** What readers would thank for; it holds up nothing. */
  readonly advice: readonly PackFault[]
}

// The wording of a paper toolkit is its publisher's: a city that keys it in is told, and not held up.
const adviceCodes: ReadonlySet<PackFault['code']> = new Set([
  'longSentence',
  'notAQuestion',
  'unlinkedFactor',
  'unlinkedCommitment',
  'missingText',
])

/**
 * Checks a pack that a city made, corrected or received, from its shape to its last link.
 *
 * @param candidate anything that claims to be a pack.
 * @param packs every pack that its links may name; another edition of itself does no harm.
 */
export function checkOwnPack(candidate: unknown, packs: readonly Pack[]): PackCheck {
  const shaped = packSchema.safeParse(candidate)
  if (!shaped.success)
    return { pack: null, faults: shapeFaults(candidate, shaped.error), advice: [] }
  const pack = shaped.data
  // Ids of deleted items stay unused, so the ids of an own pack need not run without a gap; they must still say where they stand.
  const found: readonly PackFault[] = [
    ...strayIds(pack),
    ...checkTemplate(pack, packs).filter(({ code }) => code !== 'misplacedId'),
  ]
  const faults = found.filter(({ code }) => !adviceCodes.has(code))
  const advice = found.filter(({ code }) => adviceCodes.has(code))
  return { pack: faults.length === 0 ? pack : null, faults, advice }
}

function shapeFaults(candidate: unknown, error: z.ZodError): readonly PackFault[] {
  if (typeof candidate !== 'object' || candidate === null || Array.isArray(candidate))
    return [{ path: '', code: 'notAPack', found: '' }]
  return error.issues.flatMap(({ path, code, message, ...issue }): PackFault[] => {
    if (path[0] === 'format')
      return [{ path: '', code: 'notAPack', found: textOf(candidate, path) }]
    const pointer = path.map((part) => `/${String(part)}`).join('')
    if (code === 'unrecognized_keys' && 'keys' in issue && Array.isArray(issue.keys))
      return issue.keys.map((key) => ({
        path: `${pointer}/${String(key)}`,
        code: 'shape',
        found: String(key),
      }))
    const text = textOf(candidate, path)
    return [{ path: pointer, code: text === '' ? 'missing' : 'shape', found: text }]
  })
}

/** What stands at a place, as text; empty where nothing does. */
function textOf(candidate: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined),
    candidate,
  )
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.length === 0 ? '' : JSON.stringify(value).slice(0, 200)
  return (typeof value === 'string' ? value.trim() : JSON.stringify(value)).slice(0, 200)
}

function strayIds(pack: Pack): readonly TemplateFaultLike[] {
  if (pack.format === 'common-ground/commitments/1')
    return pack.commitments.flatMap(({ id, roleId }, index) =>
      stray(`/commitments/${index}`, id, roleId),
    )
  if (pack.format !== 'common-ground/benchmark/1') return []
  return pack.factors.flatMap((factor, index) => [
    ...(factor.moduleId ? stray(`/factors/${index}`, factor.id, `${factor.moduleId}.`) : []),
    ...(['questions', 'examples', 'evidenceExamples'] as const).flatMap((name) =>
      (factor[name] ?? []).flatMap(({ id }, at) =>
        stray(`/factors/${index}/${name}/${at}`, id, `${factor.id}.`),
      ),
    ),
  ])
}

type TemplateFaultLike = Omit<TemplateFault, 'code'> & { readonly code: 'strayId' }

const stray = (path: string, id: string, prefix: string): readonly TemplateFaultLike[] =>
  id.startsWith(prefix) ? [] : [{ path: `${path}/id`, code: 'strayId', found: id }]
