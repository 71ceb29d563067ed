import { z } from 'zod'
import { benchmarkSchema } from './Benchmark'
import { commitmentSetSchema } from './CommitmentSet'
import { crossWalkSchema } from './CrossWalk'
import { indicatorCatalogueSchema } from './IndicatorCatalogue'
import { lessonSetSchema } from './LessonSet'
import { practiceCollectionSchema } from './PracticeCollection'
import { principleSetSchema } from './PrincipleSet'
import { recommendationSetSchema } from './RecommendationSet'
import { themeListSchema } from './ThemeList'

/** A JSON Schema (draft 2020-12) for everyone who writes templates with another tool, and the file that carries it. */
export interface PublishedSchema {
  /** Name of the file in `templates/schemas/`. */
  readonly fileName: string
  readonly schema: Readonly<Record<string, unknown>>
}

const publish = (fileName: string, title: string, schema: z.ZodType): PublishedSchema => ({
  fileName,
  schema: {
    title,
    ...z.toJSONSchema(schema, {
      target: 'draft-2020-12',
      override: ({ jsonSchema }) => {
        // Read-only is a promise among our own types. In a file it would tell an author not to write the field.
        delete jsonSchema.readOnly
      },
    }),
  },
})

/** The schemas as they must stand in `templates/schemas/`. */
export const publishedSchemas = (): readonly PublishedSchema[] => [
  publish('benchmark.schema.json', 'Common Ground benchmark, format 1', benchmarkSchema),
  publish('commitments.schema.json', 'Common Ground commitment set, format 1', commitmentSetSchema),
  publish('principles.schema.json', 'Common Ground principles, format 1', principleSetSchema),
  publish(
    'recommendations.schema.json',
    'Common Ground recommendations, format 1',
    recommendationSetSchema,
  ),
  publish('lessons.schema.json', 'Common Ground lessons, format 1', lessonSetSchema),
  publish(
    'practice.schema.json',
    'Common Ground practice collection, format 1',
    practiceCollectionSchema,
  ),
  publish(
    'indicators.schema.json',
    'Common Ground indicator catalogue, format 1',
    indicatorCatalogueSchema,
  ),
  publish('themes.schema.json', 'Common Ground theme list, format 1', themeListSchema),
  publish('cross-walk.schema.json', 'Common Ground cross-walk, format 1', crossWalkSchema),
]
