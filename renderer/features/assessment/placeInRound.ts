import type { FactorStanding } from '#shared/gap/deriveGaps'

/** The factor that is open and the question in focus. */
export interface PlaceInRound {
  readonly standing: FactorStanding
  readonly questionId: string
}

/**
 * Where an address leads: the named question; else the first open question of the named factor; else the first open question of all.
 * What does not exist in the benchmark is passed over. Null where the benchmark has no question.
 */
export function placeInRound(
  standings: readonly FactorStanding[],
  factorId?: string,
  questionId?: string,
): PlaceInRound | null {
  const standing =
    standings.find(({ factor }) => factor.questions.some(({ id }) => id === questionId)) ??
    standings.find(({ factor }) => factor.id === factorId) ??
    standings.find(({ questions }) => questions.some(({ level }) => level === 'not-assessed')) ??
    standings[0]
  if (!standing) return null
  const { questions } = standing
  const named = questions.find(({ question }) => question.id === questionId)
  const open = questions.find(({ level }) => level === 'not-assessed')
  const found = named ?? open ?? questions[0]
  return found ? { standing, questionId: found.question.id } : null
}

/** The question after (1) or before (-1) the given one, across factors; null at either end. */
export function neighbourOf(
  standings: readonly FactorStanding[],
  questionId: string,
  step: 1 | -1,
): string | null {
  const ids = standings.flatMap(({ factor }) => factor.questions.map(({ id }) => id))
  const at = ids.indexOf(questionId)
  return at < 0 ? null : (ids[at + step] ?? null)
}
