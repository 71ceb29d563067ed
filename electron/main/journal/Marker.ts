import { join } from 'node:path'
import type { JournalHead } from '#shared/ipc'
import { atomicWrite } from '../files/atomicWrite'
import type { FilePort } from '../files/FilePort'
import { damagedName } from './planFolder'

/** The marker beside the journals: which plans there are and how far they had come. It notices a journal that vanished. */
export interface Marker {
  /** What the marker file says; empty where there is none, or none that can be read (which is then put aside). */
  read(): Promise<ReadonlyMap<string, JournalHead>>
  /** Takes over a plan's new head; the file is rewritten a little later. */
  set(head: JournalHead): void
  /** Writes what is not yet written. */
  flush(): Promise<void>
}

const markerName = 'marker.json'
/** Many changes come in a row while someone types; one rewriting serves them all. */
const pause = 1000

/** Makes the marker of a folder of journals. `warn` gets a line for the log. */
export function createMarker(
  folder: string,
  files: FilePort,
  warn: (line: string) => void,
): Marker {
  let known: Promise<Map<string, JournalHead>> | null = null
  let changed = new Map<string, JournalHead>()
  let timer: NodeJS.Timeout | undefined

  const load = async (): Promise<Map<string, JournalHead>> => {
    if (!(await files.list(folder)).includes(markerName)) return new Map()
    const path = join(folder, markerName)
    const heads = parseMarker(new TextDecoder().decode(await files.readFile(path)))
    if (heads) return new Map(heads.map((head) => [head.planId, head]))
    await files.rename(path, join(folder, await damagedName(folder, markerName, files)))
    return new Map()
  }

  const read = () => {
    // A reading that failed is tried again the next time, not remembered.
    known ??= load().catch((error: unknown) => {
      known = null
      throw error
    })
    return known
  }

  const flush = async () => {
    clearTimeout(timer)
    timer = undefined
    if (changed.size === 0) return
    const news = changed
    changed = new Map()
    try {
      const plans = await read()
      for (const [planId, head] of news) plans.set(planId, head)
      const text = JSON.stringify({ formatVersion: 1, plans: [...plans.values()] })
      const written = await atomicWrite(join(folder, markerName), `${text}\n`, { files })
      if (!written.ok) throw new Error(written.failure.detail ?? written.failure.code)
    } catch (error) {
      // The journals themselves hold everything; the marker catches up with the next change.
      warn(`The marker could not be written: ${String(error)}`)
      for (const [planId, head] of news) if (!changed.has(planId)) changed.set(planId, head)
    }
  }

  return {
    read,
    set(head) {
      changed.set(head.planId, head)
      timer ??= setTimeout(() => void flush(), pause)
    },
    flush,
  }
}

function parseMarker(text: string): readonly JournalHead[] | null {
  try {
    const value = JSON.parse(text) as { formatVersion?: unknown; plans?: unknown }
    if (value.formatVersion !== 1 || !Array.isArray(value.plans)) return null
    return value.plans.every(isHead) ? value.plans : null
  } catch {
    return null
  }
}

function isHead(value: unknown): value is JournalHead {
  const head = value as Partial<JournalHead> | null
  return (
    typeof head === 'object' &&
    head !== null &&
    typeof head.planId === 'string' &&
    /^[A-Za-z0-9_-]{1,64}$/.test(head.planId) &&
    typeof head.revision === 'number' &&
    typeof head.checksum === 'string' &&
    typeof head.counts === 'object'
  )
}
