import { session } from '#renderer/database/session'
import type { OwnPackEntry } from '#shared/ipc'
import { ok, type Result } from '#shared/lib/result'
import type { Pack } from '#shared/template/library/Pack'
import type { PackFault } from '#shared/template/own/checkOwnPack'
import { readPackFile, writePackFile } from '#shared/template/own/packFile'
import { packIdFor } from '#shared/template/own/packId'
import { samePack } from '#shared/template/own/samePack'
import { asked, listOwnPacks, readPacksInForce } from './ownPacks'
import { readVersion, saveReleased, takenIds } from './packVersions'

/** Hands a version that stands on as a file. Null where the user chose no place. */
export async function exportOwnPack(
  id: string,
  version: string,
): Promise<Result<{ readonly path: string } | null>> {
  const read = await readVersion(id, version)
  if (!read.ok) return read
  const { title } = read.value.pack
  return await asked(
    session().ownPacks.exportOwnPack(
      `${title.slice(0, 200)} ${version}`,
      writePackFile(read.value),
    ),
  )
}

/** What came of a file that was chosen. */
export type TakenIn =
  | { readonly kind: 'taken'; readonly entry: OwnPackEntry }
  /** Nothing was taken: these are the reasons, all of them. */
  | { readonly kind: 'faulty'; readonly fileName: string; readonly faults: readonly PackFault[] }
  /** That version is here already, word for word. */
  | { readonly kind: 'same'; readonly pack: Pack }
  /** That version is here with other words. It can be taken in as a pack of its own. */
  | { readonly kind: 'differs'; readonly pack: Pack; readonly retiredIds: readonly string[] }

/** Takes in a pack from a file that the user chooses; null where none was chosen. Nothing is taken where there is any fault. */
export async function importOwnPack(): Promise<Result<TakenIn | null>> {
  const file = await asked(session().ownPacks.importOwnPack())
  if (!file.ok) return file
  if (!file.value) return ok(null)
  const { fileName, content } = file.value
  const { pack, faults, retiredIds } = readPackFile(content, await readPacksInForce())
  if (!pack) return ok({ kind: 'faulty', fileName, faults })
  const known = await listOwnPacks()
  if (!known.ok) return known
  const { id, version } = pack
  const isDraft = known.value.packs.some(
    (entry) => entry.id === id && entry.version === version && entry.state === 'draft',
  )
  if (isDraft) return ok({ kind: 'differs', pack, retiredIds })
  const present = await readVersion(id, version)
  if (present.ok)
    return ok(
      samePack(present.value.pack, pack)
        ? { kind: 'same', pack }
        : { kind: 'differs', pack, retiredIds },
    )
  return present.failure.code === 'ownPack.missing' ? await take(pack, retiredIds) : present
}

/** Takes a pack in beside another of its id and version, under an id of its own. */
export async function takeInApart(
  pack: Pack,
  retiredIds: readonly string[],
): Promise<Result<TakenIn>> {
  return await take({ ...pack, id: packIdFor(pack.title, await takenIds()) }, retiredIds)
}

async function take(pack: Pack, retiredIds: readonly string[]): Promise<Result<TakenIn>> {
  const saved = await saveReleased({ pack, basedOn: null, retiredIds })
  return saved.ok ? ok({ kind: 'taken', entry: saved.value }) : saved
}
