import { markWords } from './markWords'

interface MarkedTextProps {
  readonly text: string
  readonly words: readonly string[] | null
}

/** A text in which the words that a search met are marked. */
export function MarkedText({ text, words }: MarkedTextProps) {
  if (!words) return text
  let at = 0
  return markWords(text, words).map((piece) => {
    const key = at
    at += piece.text.length
    return piece.isMarked ? <mark key={key}>{piece.text}</mark> : piece.text
  })
}
