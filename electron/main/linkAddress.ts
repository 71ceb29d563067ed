const longest = 2000

/**
 * The address in its full, normal form if it may be handed to the system's browser or mail program, else null: `https:` with a
 * host and without a name or password in it, and `mailto:` to at least one address. The normal form is what is shown and what is opened.
 */
export function linkAddress(address: string): string | null {
  if (address.length === 0 || address.length > longest) return null
  // Control characters, spaces and backslashes are read differently by different programs; bidi marks deceive the eye.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  if (/[\u0000-\u0020\u007F-\u00A0\\\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/.test(address)) {
    return null
  }
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return null
  }
  const isWeb =
    url.protocol === 'https:' &&
    /^https:\/\/[^/]/i.test(address) &&
    url.hostname !== '' &&
    url.username === '' &&
    url.password === ''
  const isMail =
    url.protocol === 'mailto:' &&
    /^[^@/?]+@[^@/?]+$/.test(url.pathname) &&
    // Some mail programs attach a file of this computer where the address asks for it.
    ![...url.searchParams.keys()].some((key) => /^attach/i.test(key))
  return (isWeb || isMail) && url.href.length <= longest ? url.href : null
}
