/** Sorts versions, the older first: `1.9.0` before `1.10.0`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  return left.reduce((sum, part, at) => sum || part - (right[at] ?? 0), 0)
}

/**
 * The number of a next version. A pack of the city's own rises by its second number. A corrected copy of a shipped pack rises by
 * its third, which shipped packs leave to cities: so a correction never takes the number of a later release.
 *
 * @param versions every version of the pack that there is or was; empty for a new one, which begins at 1.0.0.
 */
export function nextVersion(versions: readonly string[], isCorrection: boolean): string {
  const last = [...versions].sort(compareVersions).at(-1)
  if (last === undefined) return '1.0.0'
  const [major = 1, minor = 0, patch = 0] = partsOf(last)
  return isCorrection ? `${major}.${minor}.${patch + 1}` : `${major}.${minor + 1}.0`
}

const partsOf = (version: string): number[] => version.split('.').map(Number)
