/** No sentence of a template is longer, so that a question is understood at the first reading. */
export const maxSentenceWords = 30

/** Splits prose where a full stop, question mark or exclamation mark is followed by a space. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!][)”’"]?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

/** Words of a sentence: runs of characters between white space that hold a letter or a digit. */
export const countWords = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** The sentences that are too long. */
export const longSentencesOf = (text: string): readonly string[] =>
  sentencesOf(text).filter((sentence) => countWords(sentence) > maxSentenceWords)
