import { useMemo } from 'react'
import { useSameAnswerLinks } from '#renderer/repositories/sameAnswers'
import type { Answer } from '#shared/assessment/Answer'
import type { Round } from '#shared/plan/planRounds'
import { type PackRef, packRef } from '#shared/template/packRef'
import type { QuestionPlace, SameAnswers } from './sameAnswerContext'

/** Gathers what the cards of a benchmark may offer from the others; null in a plan that has one alone. */
export function useSameAnswers(
  rounds: readonly Round[],
  benchmarkId: string | undefined,
): SameAnswers | null {
  const several = rounds.length > 1
  const links = useSameAnswerLinks(several)
  return useMemo(
    () => (several && links && benchmarkId ? { benchmarkId, links, ...questionsOf(rounds) } : null),
    [several, rounds, links, benchmarkId],
  )
}

function questionsOf(rounds: readonly Round[]): Pick<SameAnswers, 'answers' | 'questions'> {
  const answers = new Map<PackRef, Answer>()
  const questions = new Map<PackRef, QuestionPlace>()
  for (const { benchmark, standings } of rounds)
    for (const { question, answer } of standings.flatMap((standing) => standing.questions)) {
      const ref = packRef(benchmark.id, question.id)
      const { id, text } = question
      questions.set(ref, { packId: benchmark.id, benchmark: benchmark.shortTitle, id, text })
      if (answer) answers.set(ref, answer)
    }
  return { answers, questions }
}
