import { z } from 'zod'
import { type AnswerId, type AssessmentId, idSchema, type PlanId } from '#shared/lib/ids'
import { richTextSchema } from '#shared/richText/RichText'
import { answerLevelSchema } from './levels'

/** Place of a question or factor in a benchmark, for example `F3.Q2` or `F3`. */
export const placeSchema = z.string().regex(/^[A-Za-z0-9.-]{1,40}$/)

/** What the city says to one guide question. */
export const answerSchema = z.strictObject({
  id: idSchema<'Answer'>(),
  planId: idSchema<'Plan'>(),
  assessmentId: idSchema<'Assessment'>(),
  /** The guide question's id in the benchmark, `F3.Q2`. */
  questionId: placeSchema,
  level: answerLevelSchema,
  /** Why this level; null until something is written. */
  reasoning: richTextSchema.nullable(),
  evidenceIds: z.array(idSchema<'Evidence'>()).max(100),
  /** Ids of the benchmark's context factors that explain the answer, `K4`. */
  contextFactorIds: z.array(placeSchema).max(50),
})
export type Answer = z.infer<typeof answerSchema>

/** An answer to which nothing has been said yet. */
export function blankAnswer(
  id: AnswerId,
  planId: PlanId,
  assessmentId: AssessmentId,
  questionId: string,
): Answer {
  return {
    id,
    planId,
    assessmentId,
    questionId,
    level: 'not-assessed',
    reasoning: null,
    evidenceIds: [],
    contextFactorIds: [],
  }
}
