/** What stands before a line of a list on paper: `3.`, `3)`, `(3)`, `3.2`, `a)`, `Q3:`, a dash or a bullet. */
const mark =
  /^(?:[-–—*•·▪◦]\s+|\(?(?:[Qq]\.?\s?)?[0-9]{1,3}(?:\.[0-9]{1,3}){0,2}(?:[.):]\s*|\s+(?=\p{Lu}))|\(?[a-z]\)\s*)/u

/**
 * Splits a list as it is copied from a paper or a file: each numbered or bulleted line is an item of its own, and lines that go on
 * under it belong to it. Without any marks each line is an item, but a line that was merely wrapped (it begins small) goes on.
 *
 * @returns the items without their marks, none of them empty
 */
export function splitLines(text: string): readonly string[] {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  const isMarked = lines.filter((line) => mark.test(line)).length > lines.length / 3
  const items: string[] = []
  for (const line of lines) {
    const last = items.at(-1)
    const goesOn = isMarked
      ? last !== undefined && !mark.test(line) && !/[?]$/.test(last)
      : last !== undefined && /^\p{Ll}/u.test(line) && !/[.?!]$/.test(last)
    if (goesOn && last !== undefined) items[items.length - 1] = joined(last, line)
    else items.push(isMarked ? line.replace(mark, '') : line)
  }
  return items.map((item) => item.trim()).filter((item) => item !== '')
}

/** A word that was parted at the end of a line is put together again. */
const joined = (before: string, after: string): string =>
  /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after)
    ? `${before.slice(0, -1)}${after}`
    : `${before} ${after}`
