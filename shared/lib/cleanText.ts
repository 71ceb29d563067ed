import { z } from 'zod'

// Control characters, non-characters and bidi overrides: they break XML or make text read otherwise than it is stored.
const unwanted =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text in Unicode NFC without the characters that no document can carry: controls, lone surrogates, bidi overrides. */
export function cleanText(text: string): string {
  return text.replace(unwanted, '').normalize('NFC')
}

/** A cleaned single-line text of at most `max` characters. */
export const lineText = (max = 300) => z.string().max(max).transform(cleanText)
/** A cleaned text of several lines, of at most `max` characters. */
export const longText = (max = 10_000) => z.string().max(max).transform(cleanText)
