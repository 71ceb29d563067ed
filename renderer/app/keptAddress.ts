import { placeOf } from './routes'

const key = 'common-ground.address'

/** Puts the last address back after a restart. A reload keeps its own. */
export function restoreAddress(): void {
  if (location.hash.length > 2) return
  const kept = localStorage.getItem(key)
  if (kept && placeOf(kept).screen !== 'home') history.replaceState(null, '', `#${kept}`)
}

/** Remembers where the user is. */
export function keepAddress(address: string): void {
  localStorage.setItem(key, address)
}
