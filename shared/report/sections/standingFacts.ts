import { answerLevels } from '#shared/assessment/levels'
import type { Composing } from '#shared/report/Composing'
import { levelName } from '#shared/report/names'
import type { Round } from '#shared/report/PlanPicture'

/** "Met: 3; Partly met: 4": the factors of a round by level. */
export function factorsByLevel(composing: Composing, round: Round): string {
  return composing.words.tally(
    answerLevels.map((level) => [
      levelName(composing, level),
      round.standings.filter((standing) => standing.level === level).length,
    ]),
  )
}

/** "Address: 3; Not decided: 1": the gaps of a round by what was decided; a plain sentence where there are none. */
export function gapsByDecision({ words }: Composing, { gaps, standings }: Round): string {
  const { t } = words
  if (gaps.length === 0)
    return standings.every(({ level }) => level === 'not-assessed')
      ? t('report:gaps.unknown')
      : t('report:gaps.none')
  const count = (decision: string | null) =>
    gaps.filter((gap) => (gap.decision?.decision ?? null) === decision).length
  return words.tally([
    [t('common:decision.address'), count('address')],
    [t('common:decision.accept'), count('accept')],
    [t('common:decision.outside-competence'), count('outside-competence')],
    [t('common:decision.undecided'), count(null)],
  ])
}

/** How many questions of a round are answered, and how many there are. */
export function answeredOf({ standings }: Round): { answered: number; all: number } {
  const questions = standings.flatMap((standing) => standing.questions)
  return {
    answered: questions.filter(({ level }) => level !== 'not-assessed').length,
    all: questions.length,
  }
}
