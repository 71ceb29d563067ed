import { session } from '#renderer/database/session'
import type { OwnPackEntry } from '#shared/ipc'
import { fail, ok, type Result } from '#shared/lib/result'
import type { Pack } from '#shared/template/library/Pack'
import { blankDraft, type NewPack } from '#shared/template/own/blankDraft'
import { checkOwnPack, type PackCheck } from '#shared/template/own/checkOwnPack'
import { isOwnKind, nextDraft, type OwnKindOfPack } from '#shared/template/own/draftOfPack'
import type { DraftContent, ReleasedContent } from '#shared/template/own/OwnPack'
import { packIdFor } from '#shared/template/own/packId'
import { packOfDraft } from '#shared/template/own/packOfDraft'
import { nextVersion } from '#shared/template/own/packVersion'
import { loadLibraryPacks, packs as shipped } from '#templates/index'
import {
  asked,
  isShipped,
  listOwnPacks,
  readPacksInForce,
  readReleased,
  renewOwnPacks,
  versionsOf,
} from './ownPacks'
import { forgetPackDraft, readPackDraft, writePackDraft } from './packDrafts'

/** Begins a new pack of the city's own, with nothing in it but its title. */
export async function addOwnPack(told: Omit<NewPack, 'id'>): Promise<Result<OwnPackEntry>> {
  const id = packIdFor(told.title, await takenIds())
  return await writePackDraft(blankDraft({ ...told, id }))
}

/**
 * Begins the next version of a pack, from the words of a version that stands: of an own pack, or of a shipped one, whose wording the
 * city corrects. Where a draft of the pack is open already, that one is given.
 */
export async function startNextVersion(
  pack: OwnKindOfPack,
  retiredIds: readonly string[] = [],
): Promise<Result<Pick<OwnPackEntry, 'id' | 'version'>>> {
  const known = await listOwnPacks()
  if (!known.ok) return known
  const open = known.value.packs.find(({ id, state }) => id === pack.id && state === 'draft')
  if (open) return ok(open)
  const version = nextVersion(await versionsOf(pack.id), isShipped(pack.id))
  return await writePackDraft(nextDraft(pack, version, retiredIds))
}

/** What would keep a draft from being released, and what would make it better. */
export async function checkPackDraft(content: DraftContent): Promise<PackCheck> {
  return checkOwnPack(packOfDraft(content.pack), await readPacksInForce())
}

/** Freezes a draft: from now on its words stand. A draft with faults is not released; the check tells them. */
export async function releaseOwnPack(
  id: string,
  version: string,
): Promise<Result<{ readonly released: boolean; readonly check: PackCheck }>> {
  const draft = await readPackDraft(id, version)
  if (!draft.ok) return draft
  const check = await checkPackDraft(draft.value)
  if (!check.pack) return ok({ released: false, check })
  const { basedOn, retiredIds } = draft.value
  const saved = await saveReleased({ pack: check.pack, basedOn, retiredIds })
  if (!saved.ok) return saved
  forgetPackDraft(id, version)
  return ok({ released: true, check })
}

/** Writes a version that does not change any more, and lets the library know. */
export async function saveReleased(content: ReleasedContent): Promise<Result<OwnPackEntry>> {
  const { id, version, format, title } = content.pack
  const entry = {
    id,
    version,
    kind: format,
    title: title.slice(0, 300),
    state: 'released',
  } as const
  const saved = await asked(session().ownPacks.saveOwnPack(entry, JSON.stringify(content)))
  await renewOwnPacks(saved.ok)
  return saved
}

/** A version that stands: shipped, or released by the city. */
export interface StandingVersion {
  readonly pack: Pack
  readonly isShipped: boolean
  readonly retiredIds: readonly string[]
}

/** Reads a version that stands, of any pack. */
export async function readVersion(id: string, version: string): Promise<Result<StandingVersion>> {
  const entry = shipped.find((known) => known.id === id && known.version === version)
  if (entry) return ok({ pack: await entry.load(), isShipped: true, retiredIds: [] })
  const own = await readReleased(id, version)
  if (!own.ok) return own
  const { pack, retiredIds } = own.value
  return ok({ pack, isShipped: false, retiredIds })
}

/** The newest version of every pack that ships. */
export const readShippedPacks = (): Promise<readonly Pack[]> => loadLibraryPacks()

/** The newest version in force of a pack of a kind that a city can make; a failure where there is none. */
export async function readNewest(id: string): Promise<Result<OwnKindOfPack>> {
  const pack = (await readPacksInForce()).find((known) => known.id === id)
  return pack && isOwnKind(pack) ? ok(pack) : fail('ownPack.missing')
}

/** The ids of all packs that there are or were. */
export async function takenIds(): Promise<ReadonlySet<string>> {
  const known = await listOwnPacks()
  const kept = known.ok ? [...known.value.packs, ...known.value.removed] : []
  return new Set([...shipped, ...kept].map(({ id }) => id))
}
