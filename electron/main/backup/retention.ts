/** A backup as far as keeping it is decided. */
export interface KeptBackup {
  readonly name: string
  /** One more with each backup; never the clock decides what is newer. */
  readonly sequence: number
  /** What the clock said when it was made, ISO 8601; only groups backups into days and months. */
  readonly madeAt: string
  /** Whether it was read back after writing and found whole. */
  readonly verified: boolean
}

export const retentionRule = { newest: 12, days: 30, months: 12 } as const

/**
 * Which backups may go: all but the 12 newest, the last of each of the 30 newest days that have one, the last of each of the
 * 12 newest such months, and the newest verified one. Newest is by sequence, so a clock that jumps removes nothing too early.
 * @returns the names to remove
 */
export function backupsToRemove(backups: readonly KeptBackup[]): readonly string[] {
  const newestFirst = [...backups].sort((a, b) => b.sequence - a.sequence)
  const kept = new Set(newestFirst.slice(0, retentionRule.newest))
  keepOnePer(10, retentionRule.days, newestFirst, kept)
  keepOnePer(7, retentionRule.months, newestFirst, kept)
  const verified = newestFirst.find((backup) => backup.verified)
  if (verified) kept.add(verified)
  return newestFirst.filter((backup) => !kept.has(backup)).map((backup) => backup.name)
}

/** Keeps the newest backup of each of the `most` newest periods; a period is the first `length` signs of `YYYY-MM-DD`. */
function keepOnePer(
  length: number,
  most: number,
  newestFirst: readonly KeptBackup[],
  kept: Set<KeptBackup>,
): void {
  const periods = new Set<string>()
  for (const backup of newestFirst) {
    const period = backup.madeAt.slice(0, length)
    if (periods.has(period)) continue
    if (periods.size === most) return
    periods.add(period)
    kept.add(backup)
  }
}
