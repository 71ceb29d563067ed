import { z } from 'zod'
import { benchmarkSchema } from './Benchmark'
import { commitmentSetSchema } from './CommitmentSet'

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
]
