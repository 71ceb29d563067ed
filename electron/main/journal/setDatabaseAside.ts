import { rename, rm } from 'node:fs/promises'
import { atomicWrite } from '../files/atomicWrite'
import { codeOf } from '../files/FilePort'

/** Asks the next start to set the window's database aside: a database that is open cannot be moved. */
export function requestSetAside(requestFile: string, now: Date) {
  return atomicWrite(requestFile, `${now.toISOString()}\n`)
}

/**
 * Moves the database folder aside if the last run asked for it. Called before the window opens. Nothing is deleted: someone may
 * still want to look into it.
 * @returns the new path, or null where nothing was asked or there was no database
 */
export async function setDatabaseAsideIfAsked(
  requestFile: string,
  databaseFolder: string,
  now: Date,
): Promise<string | null> {
  // Removing the request is the check for it as well: one call in a usual start.
  const isAsked = await rm(requestFile).then(
    () => true,
    () => false,
  )
  if (!isAsked) return null
  const aside = `${databaseFolder}.aside-${now.toISOString().replace(/[:.]/g, '-')}`
  try {
    await rename(databaseFolder, aside)
    return aside
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
