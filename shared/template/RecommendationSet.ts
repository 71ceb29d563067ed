import { z } from 'zod'
import { packHead, templatePosition, templateSource, templateText } from './templateFields'

/** To whom a recommendation is addressed. */
export const addresseeSchema = z.enum(['city', 'national', 'europe'])

export const recommendationSchema = z
  .strictObject({
    /** Addressee and number in print, `city.4`. */
    id: z.string().regex(/^(?:city|national|europe)\.[1-9][0-9]*$/),
    addressee: addresseeSchema,
    number: templatePosition,
    title: templateText,
    /** What is recommended. */
    text: templateText,
    /** Why, as the source tells. */
    reason: templateText.nullable(),
    source: templateSource,
  })
  .readonly()

/** What the research found, or what cities find hard. */
export const findingSchema = z
  .strictObject({
    id: z.string().regex(/^(?:finding|challenge)\.[1-9][0-9]*$/),
    kind: z.enum(['finding', 'challenge']),
    number: templatePosition,
    title: templateText,
    text: templateText,
    source: templateSource,
  })
  .readonly()

/** Recommendations by addressee, with the findings and challenges behind them (seed 003). */
export const recommendationSetSchema = z
  .strictObject({
    ...packHead,
    format: z.literal('common-ground/recommendations/1'),
    recommendations: z.array(recommendationSchema).min(1).readonly(),
    findings: z.array(findingSchema).readonly(),
  })
  .readonly()

export type Addressee = z.infer<typeof addresseeSchema>
export type Recommendation = z.infer<typeof recommendationSchema>
export type Finding = z.infer<typeof findingSchema>
export type RecommendationSet = z.infer<typeof recommendationSetSchema>
