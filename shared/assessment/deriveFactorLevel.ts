import { type AnswerLevel, type AssessmentLevel, answerLevels } from './levels'

/** A level with how it came about: how many questions of the factor stand at each level. */
export interface DerivedLevel {
  readonly level: AssessmentLevel
  /** Questions of the factor by level; all of them add up to the number of questions. */
  readonly counts: Readonly<Record<AnswerLevel, number>>
  /** True while at least one question is not assessed but another is: the level may still move. */
  readonly provisional: boolean
}

/**
 * Derives the level of a critical factor from the levels of its questions (seed 004: wholly, partly, not matched).
 * Questions outside the city's competence do not count. `met` when every counted question is met, `not-met` when none is met
 * even in part, `partly` otherwise. Questions not assessed are left aside and make the result provisional; when nothing is
 * assessed the factor is `not-assessed`, and when every question is outside the city's competence the factor is too.
 * @param levels one level per guide question of the factor; a question without an answer is `not-assessed`
 */
export function deriveFactorLevel(levels: readonly AnswerLevel[]): DerivedLevel {
  const counts = Object.fromEntries(answerLevels.map((level) => [level, 0])) as Record<
    AnswerLevel,
    number
  >
  for (const level of levels) counts[level] += 1
  const judged = counts.met + counts.partly + counts['not-met']
  const provisional = counts['not-assessed'] > 0 && counts['not-assessed'] < levels.length
  return { level: levelOf(counts, judged), counts, provisional }
}

function levelOf(counts: Record<AnswerLevel, number>, judged: number): AssessmentLevel {
  if (judged === 0)
    return counts['not-our-competence'] > 0 && counts['not-assessed'] === 0
      ? 'not-our-competence'
      : 'not-assessed'
  if (counts.met === judged) return 'met'
  if (counts['not-met'] === judged) return 'not-met'
  return 'partly'
}
