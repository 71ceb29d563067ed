import type { AssessmentLevel } from '#shared/assessment/levels'
import type { LevelsOverRounds } from './levelsOverRounds'

const steps: Partial<Record<AssessmentLevel, number>> = { 'not-met': 0, partly: 1, met: 2 }

/**
 * How one level stands to an earlier one; null where either says nothing of how far the city is: not assessed, not its competence, or
 * no such factor then.
 */
export function levelMove(
  from: AssessmentLevel | null | undefined,
  to: AssessmentLevel | null | undefined,
): 'better' | 'worse' | 'same' | null {
  const [before, after] = [from && steps[from], to && steps[to]]
  if (typeof before !== 'number' || typeof after !== 'number') return null
  return after > before ? 'better' : after < before ? 'worse' : 'same'
}

/** How many factors stand better, and how many worse, in the last round than in the first. */
export function levelMoves({ factors }: Pick<LevelsOverRounds, 'factors'>): {
  readonly better: number
  readonly worse: number
} {
  const moves = factors.map(({ levels }) => levelMove(levels[0], levels.at(-1)))
  const count = (move: string) => moves.filter((one) => one === move).length
  return { better: count('better'), worse: count('worse') }
}
