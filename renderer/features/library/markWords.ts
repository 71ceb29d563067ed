import { wordsIn } from '#shared/template/library/foldText'
import type { LibraryItem } from '#shared/template/library/LibraryItem'

/** A stretch of a text, marked where the search met it. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

// As `wordsIn` cuts words, but in the text as it is printed.
const printedWord = /[\p{L}\p{M}\p{N}]+(?:[.’'ʼ][\p{L}\p{M}\p{N}]+)*/gu

/** Cuts a text into what the search met and what stands between. @param words folded, as a search hit gives them */
export function markWords(text: string, words: readonly string[]): readonly Piece[] {
  const met = new Set(words)
  const pieces: Piece[] = []
  let done = 0
  const add = (end: number, isMarked: boolean) => {
    if (end > done) pieces.push({ text: text.slice(done, end), isMarked })
    done = end
  }
  if (met.size > 0)
    for (const { 0: word, index } of text.matchAll(printedWord)) {
      if (!wordsIn(word).some((folded) => met.has(folded))) continue
      add(index, false)
      add(index + word.length, true)
    }
  add(text.length, false)
  return pieces
}

/** How much of an item stands below its name in the results, in characters. */
const excerptLength = 180

/**
 * The stretch of an item's text, or of its further texts, in which the search met something; the beginning of its text where only its
 * name was met. Null where there is no more to it than its name.
 */
export function excerptOf(item: LibraryItem, words: readonly string[]): string | null {
  const texts = [
    ...(item.title === null ? [] : [item.text]),
    ...item.parts.filter(({ form }) => form !== 'code').flatMap((part) => part.texts),
  ]
  const inText = item.title === null && firstMark(item.text, words) !== null
  for (const text of inText ? [] : texts) {
    const at = firstMark(text, words)
    if (at !== null) return stretchAt(text, at)
  }
  return item.title === null ? null : stretchAt(item.text, 0)
}

function firstMark(text: string, words: readonly string[]): number | null {
  const [first, second] = markWords(text, words)
  if (first?.isMarked) return 0
  return second ? (first?.text.length ?? 0) : null
}

/** A stretch of whole words around a place. */
function stretchAt(text: string, at: number): string {
  if (text.length <= excerptLength) return text
  const early = Math.max(0, Math.min(at - excerptLength / 3, text.length - excerptLength))
  const from = early === 0 ? 0 : text.indexOf(' ', early) + 1
  const to =
    from + excerptLength >= text.length ? text.length : text.lastIndexOf(' ', from + excerptLength)
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}
