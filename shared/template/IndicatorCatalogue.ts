import { z } from 'zod'
import { packRefSchema } from './packRefSchema'
import { packHead, templateSource, templateText, templateYear } from './templateFields'

/** A European value to hold a city's own value against. A line to compare with, never a target. */
export const euReferenceSchema = z
  .strictObject({
    year: templateYear,
    /** Who is counted, such as adults. */
    population: templateText,
    unit: templateText,
    values: z
      .array(z.strictObject({ group: templateText, value: z.number() }).readonly())
      .min(1)
      .readonly(),
    source: templateSource,
  })
  .readonly()

/** How one indicator is defined, counted and read. Neutral: the direction is `betterWhen`, the aim is the plan's target. */
export const indicatorFicheSchema = z
  .strictObject({
    id: z
      .string()
      .max(40)
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    areaId: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    /** `eu`: of the European set; `city`: of a city's monitor; `seed`: implied by a source document. */
    level: z.enum(['eu', 'city', 'seed']),
    name: templateText,
    kind: z.enum(['policy', 'output', 'outcome', 'perception']),
    unit: templateText,
    definition: templateText,
    numerator: templateText.nullable(),
    denominator: templateText.nullable(),
    betterWhen: z.enum(['higher', 'lower', 'target-range']),
    usualSource: templateText,
    frequency: z.enum(['monthly', 'quarterly', 'half-yearly', 'annual', 'biennial', 'once']),
    breakdowns: z.array(templateText).readonly(),
    pitfalls: z.array(templateText).min(1).readonly(),
    euReference: euReferenceSchema.nullable(),
    source: templateSource,
    /** Factors, commitments and principles whose progress it can show. */
    bearsOn: z.array(packRefSchema).readonly(),
  })
  .readonly()

export const indicatorAreaSchema = z
  .strictObject({ id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), title: templateText })
  .readonly()

/** Ready indicators (field 4). */
export const indicatorCatalogueSchema = z
  .strictObject({
    ...packHead,
    format: z.literal('common-ground/indicators/1'),
    areas: z.array(indicatorAreaSchema).min(1).readonly(),
    fiches: z.array(indicatorFicheSchema).min(1).readonly(),
  })
  .readonly()

export type EuReference = z.infer<typeof euReferenceSchema>
export type IndicatorFiche = z.infer<typeof indicatorFicheSchema>
export type IndicatorArea = z.infer<typeof indicatorAreaSchema>
export type IndicatorCatalogue = z.infer<typeof indicatorCatalogueSchema>
