import type {
  SpotlightActionData,
  SpotlightActionGroupData,
  SpotlightFilterFunction,
} from '@mantine/spotlight'

/** How many of a group are offered before anything is typed: all screens of a plan, and no long list of anything else. */
const offeredUnasked = 12

/**
 * Finds what holds all the words typed, in any order and without regard to case or accents. What begins with the first word comes
 * first within its group. Without words, only the first few of each group are offered.
 */
export const findInPalette: SpotlightFilterFunction = (query, actions) => {
  const words = plain(query).split(/\s+/).filter(Boolean)
  return actions.flatMap((entry): (SpotlightActionData | SpotlightActionGroupData)[] => {
    if (!isGroup(entry)) return matches(entry, words) ? [entry] : []
    const found = words.length
      ? entry.actions
          .filter((action) => matches(action, words))
          .sort((a, b) => Number(begins(b, words)) - Number(begins(a, words)))
      : entry.actions.slice(0, offeredUnasked)
    return found.length ? [{ ...entry, actions: found }] : []
  })
}

function isGroup(
  entry: SpotlightActionData | SpotlightActionGroupData,
): entry is SpotlightActionGroupData {
  return 'actions' in entry
}

function matches(action: SpotlightActionData, words: readonly string[]): boolean {
  const text = textOf(action)
  return words.every((word) => text.includes(word))
}

/** What is searched of each entry, worked out once: a large plan has more than ten thousand, and each key searches them all. */
const texts = new WeakMap<SpotlightActionData, string>()

function textOf(action: SpotlightActionData): string {
  const known = texts.get(action)
  if (known !== undefined) return known
  const keywords = [action.keywords ?? []].flat().join(' ')
  const text = plain(`${action.label ?? ''} ${action.description ?? ''} ${keywords}`)
  texts.set(action, text)
  return text
}

function begins(action: SpotlightActionData, words: readonly string[]): boolean {
  return plain(action.label ?? '').startsWith(words[0] ?? '')
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
