import Dexie from 'dexie'
import type { Failure } from '#shared/lib/result'
import type { Database } from './Database'
import { currentVersion } from './versions'

/** The database cannot be used, with the sentence that says so. Thrown by the start alone, where there is no screen yet to hand a value to. */
export class StartError extends Error {
  override readonly name = 'StartError'
  constructor(readonly failure: Failure) {
    super(failure.detail ?? failure.code)
  }
}

/** Pauses before each further attempt, in milliseconds: a store that a crash left locked or half-closed mostly opens a moment later. */
const pauses = [100, 400, 1500] as const

/**
 * Opens the database, several times if need be.
 * @throws StartError with `database.newer` where a newer app made it, `database.damaged` where the store itself cannot be read
 *   (setting it aside helps), or `database.unavailable` for anything else
 */
export async function openDatabase(
  database: Database,
  wait: (milliseconds: number) => Promise<void> = sleep,
): Promise<void> {
  await refuseNewer(database.name)
  for (let attempt = 0; ; attempt++) {
    try {
      await database.open()
      break
    } catch (error) {
      const pause = pauses[attempt]
      if (pause === undefined) throw new StartError(openFailure(error))
      database.close()
      await wait(pause)
    }
  }
}

// Asked before opening: Dexie opens a database of a newer app without a word, and mends what it takes for missing.
async function refuseNewer(name: string): Promise<void> {
  const known = await Dexie.dependencies.indexedDB.databases().catch(() => [])
  const version = Math.floor((known.find((entry) => entry.name === name)?.version ?? 0) / 10)
  if (version > currentVersion)
    throw new StartError({ code: 'database.newer', values: { version, known: currentVersion } })
}

function openFailure(error: unknown): Failure {
  const damaged = namesOf(error).includes('UnknownError')
  return { code: damaged ? 'database.damaged' : 'database.unavailable', detail: String(error) }
}

function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const inner = 'inner' in error ? error.inner : error.cause
  return [error.name, ...namesOf(inner)]
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
