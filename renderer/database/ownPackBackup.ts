import type { OwnPackEntry } from '#shared/ipc'
import { ownPackLimits } from '#shared/lib/ownPackLimits'
import type { OwnPackPort } from './ports'

/** A version of an own pack as a backup holds it. */
export interface BackedUpPack {
  readonly entry: OwnPackEntry
  /** JSON text. */
  readonly content: string
}

/** Every version of the city's own packs, drafts too. What cannot be read is left out: it must not keep the plans from being backed up. */
export async function ownPacksForBackup(port: OwnPackPort): Promise<readonly BackedUpPack[]> {
  const known = await port.listOwnPacks().catch(() => null)
  if (!known?.ok) return []
  const packs: BackedUpPack[] = []
  for (const entry of known.value.packs) {
    const content = await port.readOwnPack(entry.id, entry.version).catch(() => null)
    if (content?.ok) packs.push({ entry, content: content.value })
  }
  return packs
}

/** Tells one state of the own packs from another: every version, with when it was last written. */
export async function standingOfOwnPacks(port: OwnPackPort): Promise<string> {
  const known = await port.listOwnPacks().catch(() => null)
  return known?.ok
    ? known.value.packs
        .map(({ id, version, changedAt }) => `${id} ${version} ${changedAt}`)
        .join(' ')
    : ''
}

/**
 * Puts back the versions that are not here any more. One that is here stays as it is: released words do not change, and a draft
 * may have grown since.
 * @param backedUp what a backup holds, which nobody vouches for; the main process checks each before it is written
 */
export async function putBackOwnPacks(port: OwnPackPort, backedUp: unknown): Promise<void> {
  const known = await port.listOwnPacks().catch(() => null)
  if (!known?.ok || !Array.isArray(backedUp)) return
  const here = new Set(known.value.packs.map(({ id, version }) => `${id} ${version}`))
  for (const pack of backedUp.slice(0, ownPackLimits.versions)) {
    if (!isBackedUp(pack) || here.has(`${pack.entry.id} ${pack.entry.version}`)) continue
    const { id, version, kind, title, state } = pack.entry
    await port.saveOwnPack({ id, version, kind, title, state }, pack.content).catch(() => null)
  }
}

const isBackedUp = (value: unknown): value is BackedUpPack =>
  typeof value === 'object' &&
  value !== null &&
  'entry' in value &&
  typeof value.entry === 'object' &&
  value.entry !== null &&
  'content' in value &&
  typeof value.content === 'string'
