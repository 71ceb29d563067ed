import { failureOf } from '#renderer/database/failureOf'
import { session } from '#renderer/database/session'
import { ok, type Result } from '#shared/lib/result'
import { sharedStore, useStore } from './live'

/** Who works on this computer, and how the app looks for them. Not part of any plan. */
export interface Profile {
  /** Written beside each change; may be empty. */
  readonly name: string
  /** BCP 47 tag of the language of the screen; null follows the computer. */
  readonly language: string | null
  readonly colorScheme: 'light' | 'dark' | 'auto'
  /** Instant of the last backup; null before the first. */
  readonly lastBackupAt: string | null
}

const blank: Profile = { name: '', language: null, colorScheme: 'auto', lastBackupAt: null }

/** Watches the profile; undefined while loading. */
export function useProfile(): Profile | undefined {
  return useStore(sharedStore('profile', profile))
}

/** The profile as it is stored, for the start, before anything is drawn. */
export async function profile(): Promise<Profile> {
  const stored = (await session().database.settings.get('profile'))?.value
  return { ...blank, ...(typeof stored === 'object' ? stored : {}) }
}

/** Changes fields of the profile. */
export async function setProfile(fields: Partial<Profile>): Promise<Result<null>> {
  const { database } = session()
  try {
    await database.transaction('rw', database.settings, async () => {
      await database.settings.put({
        key: 'profile',
        value: { ...(await profile()), ...fields },
      })
    })
    return ok(null)
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  }
}
