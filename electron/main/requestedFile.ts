import { extname, isAbsolute, resolve } from 'node:path'

/** Ending of plan files. */
export const planFileEnding = '.cityplan'

/**
 * The plan file named on a command line, as an absolute path; null if none is. Only the ending is looked at here:
 * whether it is a plan is found out by reading it.
 */
export function requestedFileIn(args: readonly string[], folder: string): string | null {
  const named = args.find(
    (each) => !each.startsWith('-') && extname(each).toLowerCase() === planFileEnding,
  )
  return named === undefined ? null : checkedPath(resolve(folder, named))
}

/** What a second start handed over, if it is the path of a plan file; anything may come from another process. */
export function handedOverFile(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('file' in data)) return null
  const { file } = data
  return typeof file === 'string' && isAbsolute(file) ? checkedPath(file) : null
}

function checkedPath(path: string): string | null {
  const isUsable =
    path.length <= 4096 && !path.includes('\0') && extname(path).toLowerCase() === planFileEnding
  return isUsable ? path : null
}
