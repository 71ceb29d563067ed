import { z } from 'zod'
import { sourcePattern } from './parseSource'

const text = z.string().trim().min(1)
const source = z.string().regex(sourcePattern)
const position = z.int().min(1)

/** A question the coordinator answers with met, partly met or not met. */
export const guideQuestionSchema = z
  .strictObject({
    id: z.string().regex(/^F[1-9][0-9]*\.Q[1-9][0-9]*$/),
    number: position,
    text,
    /** One sentence: what a good answer would show. Ours, not the publisher's. */
    hint: text,
    source,
  })
  .readonly()

/** What one city did, as the source tells it. */
export const cityExampleSchema = z
  .strictObject({
    id: z.string().regex(/^F[1-9][0-9]*\.X[1-9][0-9]*$/),
    city: text,
    /** Country of the city, by its English short name. */
    country: text,
    topic: text,
    text,
    /** The years the source names, in rising order. Empty where it names none. */
    years: z.array(z.int().min(1900).max(2100)).readonly(),
    /** What came of it or where its limits lay, where the source tells. */
    result: text.nullable(),
    /** The web address exactly as printed, which may lack `https://` and may no longer lead anywhere. */
    website: text.nullable(),
    source,
  })
  .readonly()

export const factorStatementSchema = z.strictObject({ text, source }).readonly()

/** A condition for success. Its statements say what holds in a city that meets it; its questions test them all. */
export const criticalFactorSchema = z
  .strictObject({
    id: z.string().regex(/^F[1-9][0-9]*$/),
    number: position,
    title: text,
    /** Mostly one; a factor may print several statements over one set of questions. */
    statements: z.array(factorStatementSchema).min(1).readonly(),
    rationale: text,
    source,
    questions: z.array(guideQuestionSchema).min(1).readonly(),
    examples: z.array(cityExampleSchema).readonly(),
  })
  .readonly()

/** Something outside the city administration's hands that can explain a gap. */
export const contextFactorSchema = z
  .strictObject({
    id: z.string().regex(/^K[1-9][0-9]*$/),
    number: position,
    title: text,
    explanation: text,
    source,
  })
  .readonly()

export const benchmarkStandardSchema = z
  .strictObject({ id: z.literal('S'), text, explanation: text, source })
  .readonly()

/**
 * The standard a city measures itself against in one theme, in one edition. A released version is never edited: plans
 * name the id and version they were answered against.
 */
export const benchmarkSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal('common-ground/benchmark/1'),
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    version: z.string().regex(/^[0-9]+\.[0-9]+\.[0-9]+$/),
    /** Language of the texts, as a BCP 47 tag. */
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
    title: text,
    shortTitle: text,
    publisher: text,
    year: z.int().min(1900).max(2100),
    about: text,
    standard: benchmarkStandardSchema,
    factors: z.array(criticalFactorSchema).min(1).readonly(),
    contextFactors: z.array(contextFactorSchema).readonly(),
  })
  .readonly()

export type GuideQuestion = z.infer<typeof guideQuestionSchema>
export type CityExample = z.infer<typeof cityExampleSchema>
export type FactorStatement = z.infer<typeof factorStatementSchema>
export type CriticalFactor = z.infer<typeof criticalFactorSchema>
export type ContextFactor = z.infer<typeof contextFactorSchema>
export type BenchmarkStandard = z.infer<typeof benchmarkStandardSchema>
export type Benchmark = z.infer<typeof benchmarkSchema>
