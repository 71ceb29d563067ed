/** What the name of a backup file says. */
export interface BackupName {
  readonly sequence: number
  readonly madeAt: string
  readonly plans: number
}

/** `000012_20261122T223000Z_3-plans.backup.gz`: the name alone tells sequence, time and number of plans. */
export function formatBackupName({ sequence, madeAt, plans }: BackupName): string {
  const time = madeAt.replace(/\.\d+/, '').replace(/[-:]/g, '')
  return `${String(sequence).padStart(6, '0')}_${time}_${plans}-plans.backup.gz`
}

/** Reads a backup's name; null for any other file. */
export function parseBackupName(name: string): BackupName | null {
  const match =
    /^(\d{6,12})_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z_(\d{1,6})-plans\.backup\.gz$/.exec(name)
  if (!match) return null
  const [, sequence, year, month, day, hour, minute, second, plans] = match
  const madeAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
  if (Number.isNaN(Date.parse(madeAt))) return null
  return { sequence: Number(sequence), madeAt, plans: Number(plans) }
}
