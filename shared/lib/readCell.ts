import { onOneLine } from './cleanText'
import type { Day } from './dates'
import { parseDay } from './parseDay'

/** One thing that a cell can name: a status, an owner, an objective. */
export interface CellChoice {
  /** What is stored for it. */
  readonly value: string
  readonly label: string
  /** Other words that mean it. */
  readonly alsoCalled?: readonly string[]
}

/** What a cell of a table holds, and so how words in it are understood. */
export type CellKind =
  | { readonly kind: 'text'; readonly longest: number }
  | { readonly kind: 'day'; readonly edge: 'start' | 'end' }
  | {
      readonly kind: 'choice'
      readonly choices: readonly CellChoice[]
      /** What stands for none of them ("Nobody yet"); null where the cell cannot be without. */
      readonly none: string | null
      /** Whether a word that is none of them can become one. */
      readonly open?: boolean
    }

export interface CellReading {
  /** BCP 47 tag of the plan's language. */
  readonly locale: string
  readonly today: Day
}

/** How a cell is understood: `value` is what to store (null: nothing stands there); an `unknown` word names no choice there is. */
export type ReadCell =
  | { readonly is: 'value'; readonly value: string | null }
  | { readonly is: 'unknown'; readonly word: string }
  | {
      readonly is: 'unreadable'
      readonly word: string
      readonly why: 'noDay' | 'tooLong' | 'several' | 'needed'
    }

/** Understands what was typed or pasted into a cell. Words of choices are compared without regard to case, spaces and forms of the same letter. */
export function readCell(text: string, cell: CellKind, reading: CellReading): ReadCell {
  const word = onOneLine(text).replace(/\s+/g, ' ').trim()
  switch (cell.kind) {
    case 'text':
      return word.length > cell.longest
        ? { is: 'unreadable', word, why: 'tooLong' }
        : { is: 'value', value: word }
    case 'day': {
      if (word === '') return { is: 'value', value: null }
      const value = parseDay(word, { ...reading, edge: cell.edge })
      return value ? { is: 'value', value } : { is: 'unreadable', word, why: 'noDay' }
    }
    case 'choice': {
      if (word === '' || (cell.none !== null && alike(word) === alike(cell.none)))
        return cell.none === null
          ? { is: 'unreadable', word, why: 'needed' }
          : { is: 'value', value: null }
      const found = choicesByWord(cell.choices).get(alike(word))
      if (!found) return { is: 'unknown', word }
      const [value, ...others] = found
      return value === undefined || others.length > 0
        ? { is: 'unreadable', word, why: 'several' }
        : { is: 'value', value }
    }
  }
}

// Made once for each list of choices: a paste asks it for every row.
const byWord = new WeakMap<readonly CellChoice[], ReadonlyMap<string, ReadonlySet<string>>>()

/** The choices by all words that mean them; a label goes before what others are also called. */
function choicesByWord(choices: readonly CellChoice[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = byWord.get(choices)
  if (known) return known
  const labels = new Map<string, Set<string>>()
  const others = new Map<string, Set<string>>()
  const enter = (to: Map<string, Set<string>>, word: string, value: string) => {
    const key = alike(word)
    if (key !== '') to.set(key, (to.get(key) ?? new Set()).add(value))
  }
  for (const { value, label, alsoCalled } of choices) {
    enter(labels, label, value)
    for (const word of alsoCalled ?? []) enter(others, word, value)
  }
  const all = new Map([...others, ...labels])
  byWord.set(choices, all)
  return all
}

function alike(word: string): string {
  return word.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}
