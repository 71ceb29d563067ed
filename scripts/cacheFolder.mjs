// @ts-check
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** Where what we fetch is kept between runs: the user's cache folder, never the project's own. */
export function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME
  // A relative path in this variable is to be ignored, says the XDG specification.
  return join(base && isAbsolute(base) ? base : join(homedir(), '.cache'), 'common-ground')
}
