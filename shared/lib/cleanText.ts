import { z } from 'zod'

// Control characters, non-characters and bidi overrides: they break XML or make text read otherwise than it is stored.
const unwanted =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text in Unicode NFC without the characters that no document can carry: controls, lone surrogates, bidi overrides. */
export function cleanText(text: string): string {
  return text.replace(unwanted, '').normalize('NFC')
}

/** The text on one line: line breaks and tabs become spaces. */
export function onOneLine(text: string): string {
  return cleanText(text).replace(/(?:\r\n|[\t\n\r\u0085\u2028\u2029])/g, ' ')
}

// The length counts after cleaning, which may lengthen a text: what is accepted once must be accepted again when it is read back.

/** A cleaned single-line text of at most `max` characters. */
export const lineText = (max = 300) => z.string().overwrite(onOneLine).max(max)
/** A cleaned text of several lines, of at most `max` characters. */
export const longText = (max = 10_000) => z.string().overwrite(cleanText).max(max)
