// Letters that carry no separable mark in Unicode, and so survive normalisation.
const alone: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ς: 'σ',
}

/** A text as it is compared: small letters without marks, `Łódź` as `lodz`, `Straße` as `strasse`. */
export function foldText(text: string): string {
  // Most texts are plain, and folding is in the way of every key stroke of a search.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþħıŋŧĸς]/g, (letter) => alone[letter] ?? letter)
}

/** The folded words of a text. A label such as `F3.Q2` or `ch3.2` is one word; `city’s` is `city`. */
export const wordsIn = (text: string): readonly string[] =>
  (
    foldText(text)
      .replace(/[’'ʼ]s?(?![\p{L}\p{N}])/gu, ' ')
      .match(/[\p{L}\p{N}]+(?:[.’'ʼ][\p{L}\p{N}]+)*/gu) ?? []
  ).map((word) => word.replace(/[’'ʼ]/g, ''))
