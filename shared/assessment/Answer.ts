import { z } from 'zod'
import { instantSchema } from '#shared/lib/dateSchemas'
import { idSchema } from '#shared/lib/idSchema'
import { richTextSchema } from '#shared/richText/RichText'
import { packRefSchema } from '#shared/template/packRefSchema'
import { answerLevels } from './levels'

/** Place of a question or factor in a benchmark, for example `F3.Q2` or `F3`. */
export const placeSchema = z.string().regex(/^[A-Za-z0-9.-]{1,40}$/)

/** From which answer of another benchmark an answer was taken over. */
export const answerOriginSchema = z.strictObject({
  /** The question of that answer, `integrating-cities-diversity:F3.Q2`. */
  ref: packRefSchema,
  answerId: idSchema<'Answer'>(),
  at: instantSchema,
  /** What was taken, as `answerPrint` gives it: tells later whether either answer has changed since. */
  print: z.string().regex(/^[0-9a-f]{16}$/),
})
export type AnswerOrigin = z.infer<typeof answerOriginSchema>

/** What the city says to one guide question. */
export const answerSchema = z.strictObject({
  id: idSchema<'Answer'>(),
  planId: idSchema<'Plan'>(),
  assessmentId: idSchema<'Assessment'>(),
  /** The guide question's id in the benchmark, `F3.Q2`. */
  questionId: placeSchema,
  level: z.enum(answerLevels),
  /** Why this level; null until something is written. */
  reasoning: richTextSchema.nullable(),
  evidenceIds: z.array(idSchema<'Evidence'>()).max(100),
  /** Ids of the benchmark's context factors that explain the answer, `K4`. */
  contextFactorIds: z.array(placeSchema).max(50),
  /** Null and absent alike: the answer was given here. */
  copiedFrom: answerOriginSchema.nullable().optional(),
  /** Questions whose answers were offered for this one and not wanted. */
  declinedRefs: z.array(packRefSchema).max(200).optional(),
})
export type Answer = z.infer<typeof answerSchema>
