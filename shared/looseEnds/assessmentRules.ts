import type { AnsweredQuestion } from '#shared/gap/deriveGaps'
import { addDays } from '#shared/lib/dates'
import type { Round } from '#shared/plan/planRounds'
import { foundAt } from './foundAt'
import type { Finding, LooseEndContext, LooseEndRule } from './LooseEnd'

/** Questions left open in a round on which the plan already stands: what nobody looked at cannot become a gap. */
export const questionsWithoutAnswer: LooseEndRule = {
  id: 'questionsWithoutAnswer',
  severity: 'medium',
  source: 'field:2',
  find: ({ rounds, actions }) =>
    actions.length === 0
      ? []
      : rounds.flatMap(({ benchmark, standings }) => {
          const questions = standings.flatMap((standing) => standing.questions)
          const count = questions.filter(({ level }) => level === 'not-assessed').length
          return count > 0
            ? [
                {
                  values: { benchmark: benchmark.shortTitle, count, questions: questions.length },
                  place: { stage: 'assess' as const, packId: benchmark.id },
                },
              ]
            : []
        }),
}

/** A shortcoming that is stated and not explained: peers ask for an example or a source with each answer. */
export const answerWithoutReasoning: LooseEndRule = {
  id: 'answerWithoutReasoning',
  severity: 'medium',
  source: 'field:3.6',
  find: (context) =>
    perFactor(
      context,
      ({ answer, level }) =>
        (level === 'partly' || level === 'not-met') &&
        answer?.reasoning == null &&
        answer?.evidenceIds.length === 0,
    ),
}

/** A question counted as met with nothing to show for it. */
export const metWithoutEvidence: LooseEndRule = {
  id: 'metWithoutEvidence',
  severity: 'low',
  source: 'field:3.6',
  find: (context) =>
    perFactor(
      context,
      ({ answer, level }) =>
        level === 'met' && answer?.evidenceIds.length === 0 && answer.reasoning === null,
    ),
}

/** “Not our competence” without the context that makes it an honest, full answer. */
export const competenceWithoutContext: LooseEndRule = {
  id: 'competenceWithoutContext',
  severity: 'medium',
  source: 'field:7',
  find: (context) =>
    perFactor(
      context,
      ({ answer, level }) =>
        level === 'not-our-competence' &&
        answer?.reasoning == null &&
        answer?.contextFactorIds.length === 0,
    ),
}

/** A level judged otherwise than the answers give, without saying why. */
export const judgementWithoutReason: LooseEndRule = {
  id: 'judgementWithoutReason',
  severity: 'medium',
  source: 'field:3.1',
  find: ({ rounds }) =>
    rounds.flatMap(({ benchmark, standings }) =>
      standings
        .filter(
          ({ judgement, derived }) =>
            judgement && judgement.level !== derived.level && judgement.reason.trim() === '',
        )
        .map(({ factor }) => foundAt(rounds, benchmark, factor, 'assess')),
    ),
}

/** After how many days an assessment no longer says how the city stands: signatories look at progress every two years. */
export const assessmentOldAfterDays = 731

/** A round that is older than the rhythm in which the charter’s progress is looked at. */
export const assessmentTooOld: LooseEndRule = {
  id: 'assessmentTooOld',
  severity: 'low',
  source: 'field:1.2',
  find: ({ rounds, today }) =>
    rounds
      .filter(({ assessment }) => addDays(assessment.startedOn, assessmentOldAfterDays) < today)
      .map(({ benchmark, assessment }) => ({
        values: { benchmark: benchmark.shortTitle, day: assessment.startedOn },
        place: { stage: 'assess', packId: benchmark.id },
      })),
}

/** One finding for each factor in which questions are loose, at its first such question. */
function perFactor(
  { rounds }: LooseEndContext,
  isLoose: (question: AnsweredQuestion) => boolean,
): Finding[] {
  const severalBenchmarks = (benchmark: Round['benchmark']) =>
    rounds.length > 1 ? { packId: benchmark.id } : {}
  return rounds.flatMap(({ benchmark, standings }) =>
    standings.flatMap(({ factor, questions }) => {
      const loose = questions.filter(isLoose)
      const [first] = loose
      if (!first) return []
      const found = foundAt(rounds, benchmark, factor, 'assess')
      return [
        {
          values: { ...found.values, count: loose.length },
          place: {
            stage: 'assess' as const,
            factorId: factor.id,
            id: first.question.id,
            ...severalBenchmarks(benchmark),
          },
        },
      ]
    }),
  )
}
