import type { Answer } from './Answer'

/** Whether anything is said to the question: a level, a reasoning, evidence or context. */
export function saysAnything(answer: Answer): boolean {
  return (
    answer.level !== 'not-assessed' ||
    answer.reasoning !== null ||
    answer.evidenceIds.length > 0 ||
    answer.contextFactorIds.length > 0
  )
}
