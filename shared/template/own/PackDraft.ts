import { z } from 'zod'
import { lineText, longText } from '#shared/lib/cleanText'
import { ownPackLimits } from '#shared/lib/ownPackLimits'
import { roleIdSchema } from '#shared/template/CommitmentSet'
import { packRefSchema } from '#shared/template/packRefSchema'
import { templateId, templateLanguage, templateVersion } from '#shared/template/templateFields'

// A draft has the fields of its pack, but any text may still be empty, and numbers are given when it is released.

const line = lineText(ownPackLimits.line)
const text = longText(ownPackLimits.text)
const itemId = z.string().regex(/^[A-Za-z0-9.-]{1,40}$/)
const source = z.string().max(400)
const years = z.array(z.int()).max(50).readonly()
const items = <T extends z.ZodType>(item: T) => z.array(item).max(ownPackLimits.items).readonly()
const inFactor = <T extends z.ZodType>(item: T) =>
  z.array(item).max(ownPackLimits.itemsInFactor).readonly()

const draftHead = {
  id: templateId,
  version: templateVersion,
  language: templateLanguage,
  title: line,
  shortTitle: line,
  publisher: line,
  year: z.int().nullable(),
  about: text,
} as const

const questionDraftSchema = z.strictObject({ id: itemId, text, hint: text, source }).readonly()

const exampleDraftSchema = z
  .strictObject({
    id: itemId,
    city: line,
    country: line,
    topic: line,
    text,
    years,
    result: text,
    website: line,
    source,
  })
  .readonly()

const factorDraftSchema = z
  .strictObject({
    id: itemId,
    title: line,
    statements: z
      .array(z.strictObject({ text, source }).readonly())
      .min(1)
      .max(ownPackLimits.itemsInFactor)
      .readonly(),
    rationale: text,
    source,
    moduleId: itemId.optional(),
    questions: inFactor(questionDraftSchema),
    examples: inFactor(exampleDraftSchema),
    evidenceExamples: inFactor(z.strictObject({ id: itemId, text, source }).readonly()).optional(),
  })
  .readonly()

const contextDraftSchema = z
  .strictObject({ id: itemId, title: line, explanation: text, source })
  .readonly()

export const benchmarkDraftSchema = z
  .strictObject({
    format: z.literal('common-ground/benchmark/1'),
    ...draftHead,
    standard: z.strictObject({ id: z.literal('S'), text, explanation: text, source }).readonly(),
    factors: items(factorDraftSchema),
    contextFactors: items(contextDraftSchema),
    // Kept as they are: the forms change neither, and a corrected pack loses neither.
    modules: items(
      z.strictObject({ id: itemId, title: line, about: text, source }).readonly(),
    ).optional(),
    terms: items(z.strictObject({ term: line, meaning: text, source }).readonly()).optional(),
  })
  .readonly()

const servedByDraftSchema = z
  .strictObject({ benchmarkId: templateId, factorId: itemId, reason: text, source })
  .readonly()

export const commitmentsDraftSchema = z
  .strictObject({
    format: z.literal('common-ground/commitments/1'),
    ...draftHead,
    roles: items(z.strictObject({ id: roleIdSchema, title: line, text, source }).readonly()),
    commitments: items(
      z
        .strictObject({
          id: itemId,
          roleId: roleIdSchema,
          title: line,
          text,
          source,
          servedBy: items(servedByDraftSchema),
        })
        .readonly(),
    ),
  })
  .readonly()

export const practicesDraftSchema = z
  .strictObject({
    format: z.literal('common-ground/practice/1'),
    ...draftHead,
    practices: items(
      z
        .strictObject({
          id: itemId,
          city: line,
          country: line,
          topic: line,
          text,
          years,
          result: text,
          limit: text,
          website: line,
          source,
          bearsOn: items(packRefSchema),
        })
        .readonly(),
    ),
  })
  .readonly()

export const packDraftSchema = z.discriminatedUnion('format', [
  benchmarkDraftSchema,
  commitmentsDraftSchema,
  practicesDraftSchema,
])

export type BenchmarkDraft = z.infer<typeof benchmarkDraftSchema>
export type CommitmentsDraft = z.infer<typeof commitmentsDraftSchema>
export type PracticesDraft = z.infer<typeof practicesDraftSchema>
export type PackDraft = z.infer<typeof packDraftSchema>
export type FactorDraft = BenchmarkDraft['factors'][number]
export type QuestionDraft = FactorDraft['questions'][number]
export type ExampleDraft = FactorDraft['examples'][number]
export type ContextDraft = BenchmarkDraft['contextFactors'][number]
export type CommitmentDraft = CommitmentsDraft['commitments'][number]
export type PracticeDraft = PracticesDraft['practices'][number]

/** The kinds of pack that a city can make. */
export type OwnPackFormat = PackDraft['format']
export const ownPackFormats = [
  'common-ground/benchmark/1',
  'common-ground/commitments/1',
  'common-ground/practice/1',
] as const satisfies readonly OwnPackFormat[]
