import { usualStaleMonths } from '#shared/monitoring/staleActions'
import type { Database } from './Database'

/** Who works on this computer, and how the app looks for them. Not part of any plan. */
export interface Profile {
  /** Written beside each change; may be empty. */
  readonly name: string
  /** BCP 47 tag of the language of the screen; null follows the computer. */
  readonly language: string | null
  readonly colorScheme: 'light' | 'dark' | 'auto'
  /** Instant of the last backup; null before the first. */
  readonly lastBackupAt: string | null
  /** After how many months without a change something counts as stale. */
  readonly staleMonths: number
}

const blank: Profile = {
  name: '',
  language: null,
  colorScheme: 'auto',
  lastBackupAt: null,
  staleMonths: usualStaleMonths,
}

/** The profile as it is stored; that of a new user where there is none. */
export async function readProfile(database: Database): Promise<Profile> {
  const stored = (await database.settings.get('profile'))?.value
  return { ...blank, ...(typeof stored === 'object' ? stored : {}) }
}

/** Changes fields of the profile. */
export async function changeProfile(database: Database, fields: Partial<Profile>): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    const value = { ...(await readProfile(database)), ...fields }
    await database.settings.put({ key: 'profile', value })
  })
}
