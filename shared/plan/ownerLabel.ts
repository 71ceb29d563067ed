import type { Owner } from './Owner'

/** How an owner is called in lists and documents: role, then department; `withPerson` adds the name where there is one. */
export function ownerLabel(owner: Owner, withPerson = false): string {
  const office = [owner.role, owner.department].filter(Boolean).join(', ')
  return withPerson && owner.person ? `${office} (${owner.person})` : office
}

/** How an owner stands in lists on screen: role, department and person, or `unnamed` where nothing is filled in. */
export function ownerName(owner: Owner, unnamed: string): string {
  return ownerLabel(owner) ? ownerLabel(owner, true) : owner.person || unnamed
}
