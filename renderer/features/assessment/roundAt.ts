import type { Round } from '#shared/plan/planRounds'

/**
 * The round to which an address leads: against the named benchmark; else the first that has the named factor or question, as in an
 * address from before the plan had several; else the first with an open question. Undefined where the plan has no round.
 */
export function roundAt(
  rounds: readonly Round[],
  packId: string | undefined,
  factorId: string | undefined,
  questionId: string | undefined,
): Round | undefined {
  return (
    rounds.find(({ benchmark }) => benchmark.id === packId) ??
    rounds.find(({ benchmark }) =>
      benchmark.factors.some(
        ({ id, questions }) =>
          id === factorId || questions.some((question) => question.id === questionId),
      ),
    ) ??
    rounds.find(({ standings }) =>
      standings.some(({ derived }) => derived.counts['not-assessed'] > 0),
    ) ??
    rounds[0]
  )
}
