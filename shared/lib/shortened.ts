/** A text cut at a word's end to at most `max` characters, with an ellipsis where something is left out. */
export function shortened(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= max) return line
  const end = line.lastIndexOf(' ', max - 1)
  return `${line.slice(0, end > max / 2 ? end : max - 1)}…`
}
