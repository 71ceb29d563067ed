import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'

/** The root of the repository. */
export const root = resolve(import.meta.dirname, '../..')

/** Paths (from the root, with `/`) of all files under the folders whose names fit; sorted. */
export function sourceFiles(folders: readonly string[], name = /\.tsx?$/): string[] {
  return folders.flatMap((folder) => filesUnder(folder).filter((path) => name.test(path))).sort()
}

function filesUnder(folder: string): string[] {
  return readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      resolve(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
}
