import { z } from 'zod'
import { packRefSchema } from './packRefSchema'
import { packHead, templateSource, templateText, templateYear } from './templateFields'

/** A toolkit whose text we do not have: what is known of it, and what we have instead. Nothing of it is invented. */
export const themeSchema = z
  .strictObject({
    id: z
      .string()
      .max(40)
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    title: templateText,
    year: templateYear,
    /** What is known of the toolkit: its cities, its standard where it could be read. */
    known: templateText,
    missing: templateText,
    substitutes: z
      .array(
        z.strictObject({ refs: z.array(packRefSchema).readonly(), text: templateText }).readonly(),
      )
      .readonly(),
    source: templateSource,
  })
  .readonly()

/** The themes of the Integrating Cities toolkits that are not in the library (field 2). */
export const themeListSchema = z
  .strictObject({
    ...packHead,
    format: z.literal('common-ground/themes/1'),
    themes: z.array(themeSchema).min(1).readonly(),
  })
  .readonly()

export type Theme = z.infer<typeof themeSchema>
export type ThemeList = z.infer<typeof themeListSchema>
