import { cleanText } from '#shared/lib/cleanText'

/** A note as it stands in a cell: empty where nothing does. Programs end lines in different ways; what they add at the ends is dropped. */
export function noteIn(cell: string | number | null): string {
  return cleanText(String(cell ?? ''))
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .trim()
}

/** Whether two notes say the same: spaces and tabs are not told apart, as Word and paper do not, and the sign for an unreadable letter is dropped, as in Excel. */
export function sameNote(a: string, b: string): boolean {
  return printed(a) === printed(b)
}

const printed = (text: string): string =>
  noteIn(text)
    .replaceAll('\uFFFD', '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
