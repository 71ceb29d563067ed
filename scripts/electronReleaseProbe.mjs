// @ts-check
// Asks, without downloading anything, whether the declared Electron could be had: run as a process of its own, so that a
// name lookup or connection that hangs can be ended. Prints one word and, where it is "unreachable", the reason.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const [electronFolder = '', timeout = '4000'] = process.argv.slice(2)
const requireFromElectron = createRequire(pathToFileURL(`${electronFolder}/install.js`))
/** @type {{ downloadArtifact: (details: object) => Promise<string> }} */
const { downloadArtifact } = requireFromElectron('@electron/get')
/** @type {{ version: string }} */
const { version } = requireFromElectron('./package.json')

/** Ends the download once the host has answered. */
class Answered extends Error {}

try {
  await downloadArtifact({
    version,
    artifactName: 'electron',
    platform: process.env.npm_config_platform ?? process.platform,
    arch: process.env.npm_config_arch ?? process.arch,
    cacheRoot: process.env.electron_config_cache,
    checksums: requireFromElectron('./checksums.json'),
    // The electron package works out the address (mirror, custom folder and name) and looks into its own cache first.
    downloader: { download: askFor },
  })
  process.stdout.write('cached')
} catch (error) {
  if (error instanceof Answered) {
    process.stdout.write('reachable')
  } else {
    const cause =
      error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : ''
    process.stdout.write(
      `unreachable ${error instanceof Error ? error.message : String(error)}${cause}`,
    )
  }
}
process.exit(0)

/** @param {string} url */
async function askFor(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(Number(timeout)) })
  await response.body?.cancel()
  if (!response.ok) throw new Error(`answered ${response.status} ${response.statusText}`.trim())
  throw new Answered('answered')
}
