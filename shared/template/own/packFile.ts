import type { Pack } from '#shared/template/library/Pack'
import { checkOwnPack, type PackCheck } from './checkOwnPack'
import type { ReleasedContent } from './OwnPack'

const format = 'common-ground/pack-file/1'

/** The text of a pack file (`.cgpack`): the pack, and the ids that it does not give again. */
export const writePackFile = ({
  pack,
  retiredIds,
}: Pick<ReleasedContent, 'pack' | 'retiredIds'>): string =>
  `${JSON.stringify({ format, retiredIds, pack }, null, 2)}\n`

/** A pack file as read and checked: its content where nothing keeps it from being used, else every fault. */
export interface ReadPackFile extends PackCheck {
  readonly retiredIds: readonly string[]
}

/**
 * Reads a pack file. The pack alone, as it stands in a file that follows the published schemas, is read too.
 *
 * @param text text that nobody vouches for.
 * @param packs every pack that its links may name.
 */
export function readPackFile(text: string, packs: readonly Pack[]): ReadPackFile {
  let json: unknown
  try {
    // Some editors put a mark of the encoding at the front.
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    return {
      pack: null,
      retiredIds: [],
      advice: [],
      faults: [{ path: '', code: 'notAPack', found }],
    }
  }
  const isWrapped =
    typeof json === 'object' && json !== null && 'format' in json && json.format === format
  if (!isWrapped) return { ...checkOwnPack(json, packs), retiredIds: [] }
  const { pack, retiredIds } = json as { readonly pack?: unknown; readonly retiredIds?: unknown }
  const check = checkOwnPack(pack, packs)
  if (!isIds(retiredIds))
    return {
      pack: null,
      retiredIds: [],
      advice: check.advice,
      faults: [{ path: '/retiredIds', code: 'shape', found: '' }, ...check.faults],
    }
  return { ...check, retiredIds }
}

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length <= 5_000 &&
  value.every((id) => typeof id === 'string' && /^[A-Za-z0-9.-]{1,40}$/.test(id))
