import { z } from 'zod'
import { packRefSchema } from './packRefSchema'
import { packHead, templateSource, templateText, templateYear } from './templateFields'

/** What one city did, on which topic, and what came of it as far as the source tells. */
export const practiceSchema = z
  .strictObject({
    /** City and matter, `copenhagen-job-consultants`. */
    id: z
      .string()
      .max(40)
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    city: templateText,
    /** Country of the city, by its English short name. */
    country: templateText,
    topic: templateText,
    text: templateText,
    /** The years in which the source dates what was done, in rising order. Empty where it gives none. */
    years: z.array(templateYear).readonly(),
    /** What came of it, where the source tells. */
    result: templateText.nullable(),
    /** Where it fell short or may not carry over, where the source tells. */
    limit: templateText.nullable(),
    /** The web address exactly as printed. */
    website: templateText.nullable(),
    source: templateSource,
    /** Factors, commitments and principles of which it is an example; at least one. */
    bearsOn: z.array(packRefSchema).min(1).readonly(),
  })
  .readonly()

/** City examples to learn from. */
export const practiceCollectionSchema = z
  .strictObject({
    ...packHead,
    format: z.literal('common-ground/practice/1'),
    practices: z.array(practiceSchema).min(1).readonly(),
  })
  .readonly()

export type Practice = z.infer<typeof practiceSchema>
export type PracticeCollection = z.infer<typeof practiceCollectionSchema>
