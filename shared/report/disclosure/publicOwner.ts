import type { Owner } from '#shared/plan/Owner'

/** An owner as the public may see it: role and department, never the person (field: 5.3). */
export function publicOwner(owner: Owner): Owner {
  return { ...owner, person: '' }
}
