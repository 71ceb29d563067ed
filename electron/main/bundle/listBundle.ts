import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The files the window may ask for: path in the address (`/assets/index.js`) to path on disk. */
export type Bundle = ReadonlyMap<string, string>

/**
 * Lists the built window's files once, at start. Whatever is not in this list does not exist for the window, so no
 * address, however written, leads out of the folder. Links are left out.
 */
export async function listBundle(folder: string): Promise<Bundle> {
  const files = new Map<string, string>()
  const walk = async (path: string, address: string): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true })
    await Promise.all(
      entries.map(async (entry) => {
        if (entry.isDirectory()) await walk(join(path, entry.name), `${address}${entry.name}/`)
        else if (entry.isFile()) files.set(`${address}${entry.name}`, join(path, entry.name))
      }),
    )
  }
  await walk(folder, '/')
  return files
}
