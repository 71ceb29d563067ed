import { z } from 'zod'
import { packHead, templatePosition, templateSource, templateText } from './templateFields'

export const principleSchema = z
  .strictObject({
    id: z.string().regex(/^P[1-9][0-9]*$/),
    number: templatePosition,
    title: templateText,
    /** What the principle says. */
    text: templateText,
    /** Why, and what follows from it. */
    explanation: templateText,
    source: templateSource,
  })
  .readonly()

/** A lesson of the handbooks, numbered through as printed. */
export const conclusionSchema = z
  .strictObject({
    /** The printed number, `47`. */
    id: z.string().regex(/^[1-9][0-9]*$/),
    number: templatePosition,
    principleId: z.string().regex(/^P[1-9][0-9]*$/),
    /** The heading under which it is printed, in our words; the same words for all conclusions under one heading. */
    heading: templateText,
    text: templateText,
    source: templateSource,
  })
  .readonly()

/** A list of conclusions that the source names elsewhere, kept as printed and, where the print is wrong, as corrected. */
export const crossReferenceSchema = z
  .strictObject({
    principleId: z.string().regex(/^P[1-9][0-9]*$/),
    topic: templateText,
    asPrinted: z.array(templatePosition).readonly(),
    corrected: z.array(templatePosition).readonly(),
    /** What is wrong in print, in one sentence; null where nothing is. */
    note: templateText.nullable(),
    source: templateSource,
  })
  .readonly()

/** A fault of the printed source that is not a cross-reference: where, what is printed, what is meant. */
export const printFaultSchema = z
  .strictObject({
    place: templateText,
    asPrinted: templateText,
    corrected: templateText,
    source: templateSource,
  })
  .readonly()

/** Principles, and the conclusions drawn under each (seed 000). */
export const principleSetSchema = z
  .strictObject({
    ...packHead,
    format: z.literal('common-ground/principles/1'),
    principles: z.array(principleSchema).min(1).readonly(),
    conclusions: z.array(conclusionSchema).readonly(),
    crossReferences: z.array(crossReferenceSchema).readonly(),
    printFaults: z.array(printFaultSchema).readonly(),
  })
  .readonly()

export type Principle = z.infer<typeof principleSchema>
export type Conclusion = z.infer<typeof conclusionSchema>
export type CrossReference = z.infer<typeof crossReferenceSchema>
export type PrintFault = z.infer<typeof printFaultSchema>
export type PrincipleSet = z.infer<typeof principleSetSchema>
