import { safeWebAddress } from '#shared/lib/webAddress'

const host = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,62})(?:\.[\p{L}\p{N}_-]{1,63})*\.?(?::\d{1,5})?$/u

/**
 * The address in the form in which a document can carry it as a link, else null: Word refuses to open a whole document for
 * one link whose address it cannot read, so this asks for more than `safeWebAddress`.
 */
export function documentLink(address: string): string | null {
  const safe = safeWebAddress(address)
  if (!safe) return null
  const web = /^(https?):\/\/([^/?#]+)([/?#].*)?$/i.exec(safe)
  if (web) {
    const port = /:(\d+)$/.exec(web[2] ?? '')?.[1]
    if (!host.test(web[2] ?? '') || Number(port ?? 0) > 65_535) return null
    return encoded(safe)
  }
  return /^mailto:[\w.!#$%&'*+=?^`{|}~-]+@[\p{L}\p{N}.-]+$/iu.test(safe) ? encoded(safe) : null
}

/** Escapes what an address may not hold, without escaping a second time what is escaped already. */
function encoded(address: string): string | null {
  try {
    return encodeURI(address).replace(/%25([0-9A-Fa-f]{2})/g, '%$1')
  } catch {
    return null
  }
}
