/**
 * The address in a safe form if it may be followed from a plan or a document, else null.
 * Only `https:`, `http:` and `mailto:` up to 2,000 characters; everything else (scripts, local files, shares) is refused.
 */
export function safeWebAddress(address: string): string | null {
  const trimmed = address.trim()
  if (trimmed.length === 0 || trimmed.length > 2000) return null
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters hide a scheme from the eye
  if (/[\u0000-\u001F\u007F\\]/.test(trimmed)) return null
  if (/^mailto:[^\s@/]+@[^\s@/]+$/i.test(trimmed)) return trimmed
  return /^https?:\/\/[^\s/@]+(?:[/?#]\S*)?$/i.test(trimmed) ? trimmed : null
}
