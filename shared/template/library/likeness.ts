import type { PackRef } from '#shared/template/packRef'
import { wordsIn } from './foldText'
import { idleWords } from './idleWords'
import type { LibraryItem } from './LibraryItem'

/** How like a text is to each item of a library. */
export interface Likeness {
  /** From 0 to 1, for the items that share a telling word with any of the texts. */
  readonly to: (texts: readonly string[]) => ReadonlyMap<PackRef, number>
}

// Nearly everything here is about them. Rarity weighs the other words.
const everywhere = new Set(['city', 'cities', 'migrant', 'migrants'])

/** Cuts an English ending, so that `employer` and `employers`, `train` and `training` meet. */
function stemOf(word: string): string {
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 6 && word.endsWith('ing')) return word.slice(0, -3)
  if (word.length > 5 && word.endsWith('ed')) return word.slice(0, -2)
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1)
  return word
}

const stemsOf = (text: string): readonly string[] =>
  wordsIn(text).flatMap((word) =>
    word.length < 2 || idleWords.has(word) || everywhere.has(word) ? [] : [stemOf(word)],
  )

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** A title says in few words what its item is about, so its words count twice. */
const textOf = ({ title, topic, text }: LibraryItem): string =>
  [title, title, topic, text].filter((part) => part !== null).join(' ')

/**
 * Prepares the comparison (cosine of word vectors, each word weighed by how rare it is). Reading all items takes some
 * ten milliseconds; a comparison afterwards well under one.
 */
export function createLikeness(items: readonly LibraryItem[]): Likeness {
  const counted = items.map((item) => countsOf(stemsOf(textOf(item))))
  const spread = new Map<string, number>()
  for (const counts of counted)
    for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1)
  const weightOf = (word: string, count: number): number =>
    (1 + Math.log(count)) * Math.log(1 + items.length / (spread.get(word) ?? items.length))

  const postings = new Map<string, [number, number][]>()
  counted.forEach((counts, index) => {
    const weights = [...counts].map(([word, count]) => [word, weightOf(word, count)] as const)
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
    for (const [word, weight] of weights) {
      const posting = postings.get(word)
      if (posting) posting.push([index, weight / length])
      else postings.set(word, [[index, weight / length]])
    }
  })

  return {
    to: (texts) => {
      const counts = countsOf(stemsOf(texts.join(' ')))
      const weights = [...counts].map(([word, count]) => [word, weightOf(word, count)] as const)
      const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
      const sums = new Float64Array(items.length)
      for (const [word, weight] of weights)
        for (const [index, share] of postings.get(word) ?? [])
          sums[index] = (sums[index] ?? 0) + (share * weight) / length
      return new Map(
        items.flatMap(({ ref }, index) => {
          const sum = sums[index] ?? 0
          return sum > 0 ? [[ref, Math.min(sum, 1)] as const] : []
        }),
      )
    },
  }
}
