import { z } from 'zod'
import { sourcePattern } from './parseSource'

// Patterns and not transforms: what a template file holds is what every reader sees, also one that checks it with the
// published JSON Schema alone.

/** Prose of at least one character, without white space at either end. */
export const templateText = z.string().regex(/^\S(?:[\s\S]*\S)?$/)

/** Prose that a city's own pack may leave empty; what ships has it (`missingText`). */
export const templateProse = z.string().regex(/^(?:\S(?:[\s\S]*\S)?)?$/)

/** One source or several, in the forms of `parseSource`. */
export const templateSource = z.string().regex(sourcePattern)

export const templateId = z.string().regex(/^[a-z][a-z0-9-]*$/)

export const templateVersion = z.string().regex(/^[0-9]+\.[0-9]+\.[0-9]+$/)

/** Language of the texts, as a BCP 47 tag. */
export const templateLanguage = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)

export const templateYear = z.int().min(1900).max(2100)

/** Place in the printed order, from 1. */
export const templatePosition = z.int().min(1).max(999)

/** A critical factor: `F3`; where a benchmark has a core and modules, `C5` and `M2.3`. */
export const factorId = z.string().regex(/^(?:[FC][1-9][0-9]*|M[1-9][0-9]*\.[1-9][0-9]*)$/)

/** What every pack says of itself. `id` and `version` name the edition; a released edition is never edited. */
export const packHead = {
  $schema: z.string().optional(),
  id: templateId,
  version: templateVersion,
  language: templateLanguage,
  title: templateText,
  shortTitle: templateText,
  publisher: templateText,
  year: templateYear,
  about: templateText,
} as const
