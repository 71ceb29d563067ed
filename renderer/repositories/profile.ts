import { failureOf } from '#renderer/database/failureOf'
import { changeProfile, type Profile, readProfile } from '#renderer/database/profileSetting'
import { session } from '#renderer/database/session'
import { ok, type Result } from '#shared/lib/result'
import { sharedStore, useStore } from './live'

/** Watches who works on this computer, and how the app looks for them; undefined while loading. */
export function useProfile(): Profile | undefined {
  return useStore(sharedStore('profile', profile))
}

/** The profile as it is stored, for the start, before anything is drawn. */
export async function profile(): Promise<Profile> {
  return await readProfile(session().database)
}

/** Changes fields of the profile. */
export async function setProfile(fields: Partial<Profile>): Promise<Result<null>> {
  try {
    await changeProfile(session().database, fields)
    return ok(null)
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  }
}
