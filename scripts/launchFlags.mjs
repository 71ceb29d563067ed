// @ts-check
import { statfsSync } from 'node:fs'
import { isRoot } from './systemLibraries.mjs'

/**
 * The switches Chromium needs on this machine to start at all. Only the launchers that run from source give them: what
 * ships never runs without its sandbox.
 * @returns {string[]}
 */
export function launchFlags() {
  return [
    // As root Chromium refuses to start with its sandbox.
    ...(process.platform === 'linux' && isRoot() ? ['--no-sandbox'] : []),
    // A container's shared memory is often too small for a page; a temporary file does as well.
    ...(hasSmallSharedMemory() ? ['--disable-dev-shm-usage'] : []),
  ]
}

function hasSmallSharedMemory() {
  if (process.platform !== 'linux') return false
  try {
    const { blocks, bsize } = statfsSync('/dev/shm')
    return blocks * bsize < 256 * 2 ** 20
  } catch {
    return true
  }
}
