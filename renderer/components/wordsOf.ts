/**
 * All words found in a text whose form is not understood, one line each, so that nothing written is hidden from its author.
 * Walks without recursion: such a text may be nested without end.
 */
export function wordsOf(value: unknown): string {
  const lines: string[] = []
  const open: unknown[] = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue
    if ('text' in next && typeof next.text === 'string') lines.push(next.text)
    const children = Object.values(next).filter((child) => typeof child === 'object')
    open.push(...children.reverse())
  }
  return lines.join('\n')
}
