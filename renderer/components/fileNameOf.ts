/** A title as a file name: letters, digits, spaces and hyphens of any language, at most 80 characters. */
export function fileNameOf(title: string): string {
  const plain = title
    .replace(/[^\p{L}\p{M}\p{N} -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.slice(0, 80).trim() || 'plan'
}
