import type { FilePort } from '../files/FilePort'

/*
 * A plan's folder holds, for the generation in force and the one before it, `000002.journal` and (where the journal stands on one)
 * `000002.snapshot.json`, and `….damaged-n` files with what could not be read.
 */

export const journalName = (generation: number) => `${digits(generation)}.journal`
export const snapshotName = (generation: number) => `${digits(generation)}.snapshot.json`

function digits(generation: number): string {
  return String(generation).padStart(6, '0')
}

/** Generations that have a journal in the folder, oldest first. */
export async function generationsIn(folder: string, files: FilePort): Promise<readonly number[]> {
  return (await files.list(folder))
    .map((name) => /^(\d{6,9})\.journal$/.exec(name)?.[1])
    .filter((text) => text !== undefined)
    .map(Number)
    .sort((a, b) => a - b)
}

/** A name beside `name` that is still free, for what could not be read. */
export async function damagedName(folder: string, name: string, files: FilePort): Promise<string> {
  const taken = new Set(await files.list(folder))
  for (let number = 1; ; number++) {
    const candidate = `${name}.damaged-${number}`
    if (!taken.has(candidate)) return candidate
  }
}
