import { z } from 'zod'
import { lineText, longText } from '#shared/lib/cleanText'
import { daySchema, instantSchema } from '#shared/lib/dateSchemas'
import { idSchema } from '#shared/lib/idSchema'
import { benchmarkSchema } from '#shared/template/Benchmark'
import { commitmentSetSchema } from '#shared/template/CommitmentSet'

/** Whether dates and numbers can be written in the language: a tag of the right look may still be none, such as `en-US-GB`. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** The plan itself: the whole that the user opens, saves and prints. Its `id` is the `planId` of all its records. */
export const planSchema = z.strictObject({
  id: idSchema<'Plan'>(),
  planId: idSchema<'Plan'>(),
  city: lineText(120),
  country: lineText(120),
  title: lineText(200),
  /** What readers of the documents must know first, in a few sentences; may be empty. */
  about: longText(4000),
  periodFrom: daySchema,
  periodTo: daySchema,
  reportingRhythm: z.enum(['annual', 'biennial', 'own']),
  /** BCP 47 tag of the language in which documents are written; dates and numbers follow it. */
  language: z
    .string()
    .max(35)
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .refine(isLanguageTag, { message: 'language' }),
  /** ISO 4217 code of the money amounts. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** What "migrant" means in this plan; printed in every report. */
  migrantDefinition: longText(4000),
  /** The smallest count that a document for the public may show (field: 5.4). */
  disclosureThreshold: z.number().int().min(0).max(100),
  /** Rules of loose ends that the city does not want to be told of, each with the reason. */
  mutedRules: z
    .array(z.strictObject({ rule: z.string().regex(/^[A-Za-z]{1,60}$/), why: lineText(1000) }))
    .max(200)
    .default([]),
  createdAt: instantSchema,
  /** Set while the plan lies in "recently deleted"; it can be taken back from there. */
  deletedAt: instantSchema.nullable(),
})
export type Plan = z.infer<typeof planSchema>

/** The plan's own copy of a benchmark or commitments text: a new edition of the pack never rewrites an old plan. */
export const planPackSchema = z.strictObject({
  id: idSchema<'PlanPack'>(),
  planId: idSchema<'Plan'>(),
  /** When the plan took it up: its packs stand in this order. Absent in plans that had one of each from the start. */
  addedAt: instantSchema.optional(),
  content: z.discriminatedUnion('format', [benchmarkSchema, commitmentSetSchema]),
})
export type PlanPack = z.infer<typeof planPackSchema>
