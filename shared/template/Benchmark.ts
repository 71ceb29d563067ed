import { z } from 'zod'
import {
  factorId,
  packHead,
  templatePosition,
  templateProse,
  templateSource,
  templateText,
  templateYear,
} from './templateFields'

/** A question (or, in some benchmarks, a test put as a question) answered with met, partly met or not met. */
export const guideQuestionSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^(?:F[1-9][0-9]*\.Q|C[1-9][0-9]*\.T|M[1-9][0-9]*\.[1-9][0-9]*\.T)[1-9][0-9]*$/),
    number: templatePosition,
    text: templateText,
    /** One sentence: what a good answer would show. Ours, not the publisher's. */
    hint: templateProse,
    source: templateSource,
  })
  .readonly()

/** What one city did, as the source tells it. */
export const cityExampleSchema = z
  .strictObject({
    id: z.string().regex(/^(?:[FC][1-9][0-9]*|M[1-9][0-9]*\.[1-9][0-9]*)\.X[1-9][0-9]*$/),
    city: templateText,
    /** Country of the city, by its English short name. */
    country: templateText,
    topic: templateText,
    text: templateText,
    /** The years in which the source dates what was done, in rising order. Empty where it gives none. */
    years: z.array(templateYear).readonly(),
    /** What came of it or where its limits lay, where the source tells. */
    result: templateText.nullable(),
    /** The web address exactly as printed, which may lack `https://` and may no longer lead anywhere. */
    website: templateText.nullable(),
    source: templateSource,
  })
  .readonly()

export const factorStatementSchema = z
  .strictObject({ text: templateText, source: templateSource })
  .readonly()

/** An example of what could be shown as evidence that a factor is met. */
export const evidenceExampleSchema = z
  .strictObject({
    id: z.string().regex(/^(?:[FC][1-9][0-9]*|M[1-9][0-9]*\.[1-9][0-9]*)\.E[1-9][0-9]*$/),
    number: templatePosition,
    text: templateText,
    source: templateSource,
  })
  .readonly()

/** A part of a benchmark that a city may leave out. */
export const benchmarkModuleSchema = z
  .strictObject({
    id: z.string().regex(/^M[1-9][0-9]*$/),
    number: templatePosition,
    title: templateText,
    about: templateText,
    source: templateSource,
  })
  .readonly()

/** What a word means in a benchmark. */
export const benchmarkTermSchema = z
  .strictObject({ term: templateText, meaning: templateText, source: templateSource })
  .readonly()

/** A condition for success. Its statements say what holds in a city that meets it; its questions test them all. */
export const criticalFactorSchema = z
  .strictObject({
    id: factorId,
    number: templatePosition,
    title: templateText,
    /** Mostly one; a factor may print several statements over one set of questions. */
    statements: z.array(factorStatementSchema).min(1).readonly(),
    rationale: templateProse,
    source: templateSource,
    questions: z.array(guideQuestionSchema).min(1).readonly(),
    examples: z.array(cityExampleSchema).readonly(),
    /** The module it belongs to; absent for the core, which no city leaves out. */
    moduleId: z
      .string()
      .regex(/^M[1-9][0-9]*$/)
      .optional(),
    evidenceExamples: z.array(evidenceExampleSchema).readonly().optional(),
  })
  .readonly()

/** Something outside the city administration's hands that can explain a gap. */
export const contextFactorSchema = z
  .strictObject({
    id: z.string().regex(/^K[1-9][0-9]*$/),
    number: templatePosition,
    title: templateText,
    explanation: templateProse,
    source: templateSource,
  })
  .readonly()

export const benchmarkStandardSchema = z
  .strictObject({
    id: z.literal('S'),
    text: templateText,
    explanation: templateProse,
    source: templateSource,
  })
  .readonly()

/**
 * The standard a city measures itself against in one theme, in one edition. A released version is never edited: plans
 * name the id and version they were answered against.
 */
export const benchmarkSchema = z
  .strictObject({
    ...packHead,
    format: z.literal('common-ground/benchmark/1'),
    standard: benchmarkStandardSchema,
    factors: z.array(criticalFactorSchema).min(1).readonly(),
    contextFactors: z.array(contextFactorSchema).readonly(),
    /** Absent where the benchmark is one whole. */
    modules: z.array(benchmarkModuleSchema).readonly().optional(),
    terms: z.array(benchmarkTermSchema).readonly().optional(),
  })
  .readonly()

export type GuideQuestion = z.infer<typeof guideQuestionSchema>
export type CityExample = z.infer<typeof cityExampleSchema>
export type EvidenceExample = z.infer<typeof evidenceExampleSchema>
export type BenchmarkModule = z.infer<typeof benchmarkModuleSchema>
export type BenchmarkTerm = z.infer<typeof benchmarkTermSchema>
export type FactorStatement = z.infer<typeof factorStatementSchema>
export type CriticalFactor = z.infer<typeof criticalFactorSchema>
export type ContextFactor = z.infer<typeof contextFactorSchema>
export type BenchmarkStandard = z.infer<typeof benchmarkStandardSchema>
export type Benchmark = z.infer<typeof benchmarkSchema>
