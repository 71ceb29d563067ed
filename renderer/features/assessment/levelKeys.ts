import type { AnswerLevel } from '#shared/assessment/levels'

/** The levels in the order in which they are offered, each with the digit that sets it. */
export const levelKeys: readonly { readonly level: AnswerLevel; readonly digit: string }[] = [
  { level: 'met', digit: '1' },
  { level: 'partly', digit: '2' },
  { level: 'not-met', digit: '3' },
  { level: 'not-our-competence', digit: '4' },
  { level: 'not-assessed', digit: '0' },
]

/** The level that a key sets, or null. */
export function levelOfKey(key: string): AnswerLevel | null {
  return levelKeys.find(({ digit }) => digit === key)?.level ?? null
}
