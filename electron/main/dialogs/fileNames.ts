const longest = 120
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * A name that every file system takes, made from a suggestion such as a plan's title; with the given ending (`.docx`).
 * Signs that mean something to a file system become spaces; nothing left gives "plan".
 */
export function safeFileName(suggestion: string, ending: string): string {
  const isEnded = suggestion.toLowerCase().endsWith(ending.toLowerCase())
  const bare = (isEnded ? suggestion.slice(0, -ending.length) : suggestion)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters have no place in a file name
    .replace(/[\u0000-\u001F\u007F<>:"/\\|?*\u202A-\u202E\u2066-\u2069]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const short = Array.from(bare)
    .slice(0, longest)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '')
  const name = short === '' ? 'plan' : reserved.test(short) ? `_${short}` : short
  return `${name}${ending}`
}

/** The path with the ending, added where the user typed a name without it. */
export function withEnding(path: string, ending: string): string {
  return path.toLowerCase().endsWith(ending.toLowerCase()) ? path : `${path}${ending}`
}

/** The name itself, or numbered (`Report (2).xlsx`) where one like it is taken. @param taken names in small letters */
export function freeFileName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name
  const dot = name.lastIndexOf('.')
  for (let number = 2; ; number += 1) {
    const next = `${name.slice(0, dot)} (${number})${name.slice(dot)}`
    if (!taken.has(next.toLowerCase())) return next
  }
}
