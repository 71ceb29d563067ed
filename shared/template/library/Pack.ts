import { z } from 'zod'
import { benchmarkSchema } from '#shared/template/Benchmark'
import { commitmentSetSchema } from '#shared/template/CommitmentSet'
import { crossWalkSchema } from '#shared/template/CrossWalk'
import { indicatorCatalogueSchema } from '#shared/template/IndicatorCatalogue'
import { lessonSetSchema } from '#shared/template/LessonSet'
import { practiceCollectionSchema } from '#shared/template/PracticeCollection'
import { principleSetSchema } from '#shared/template/PrincipleSet'
import { recommendationSetSchema } from '#shared/template/RecommendationSet'
import { themeListSchema } from '#shared/template/ThemeList'

/** A pack of any kind. Its `format` says which. */
export const packSchema = z.discriminatedUnion('format', [
  benchmarkSchema,
  commitmentSetSchema,
  principleSetSchema,
  recommendationSetSchema,
  lessonSetSchema,
  practiceCollectionSchema,
  indicatorCatalogueSchema,
  crossWalkSchema,
  themeListSchema,
])

export type Pack = z.infer<typeof packSchema>
export type PackFormat = Pack['format']
