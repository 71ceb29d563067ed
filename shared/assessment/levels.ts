/** What the city says to one guide question. Three steps as in the peer reviews (seed 004) and the charter surveys, and two ways of not judging. */
export const answerLevels = [
  'met',
  'partly',
  'not-met',
  'not-our-competence',
  'not-assessed',
] as const
export type AnswerLevel = (typeof answerLevels)[number]

/** The level of a critical factor: the same words, derived from its answers or judged. */
export type AssessmentLevel = AnswerLevel
