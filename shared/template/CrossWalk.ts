import { z } from 'zod'
import { packRefSchema } from './packRefSchema'
import { packHead, templateSource, templateText } from './templateFields'

/**
 * That one item bears on another, and why. `sameAnswer` joins two questions of different benchmarks that a city would answer
 * with the same reasons, so that one answer may be offered for the other.
 */
export const crossLinkSchema = z
  .strictObject({
    from: packRefSchema,
    to: packRefSchema,
    kind: z.enum(['bearsOn', 'sameAnswer']),
    reason: templateText,
    source: templateSource,
  })
  .readonly()

/** Links between the items of packs: factor, commitment, principle, conclusion, recommendation. Our own reading. */
export const crossWalkSchema = z
  .strictObject({
    ...packHead,
    format: z.literal('common-ground/cross-walk/1'),
    links: z.array(crossLinkSchema).min(1).readonly(),
  })
  .readonly()

export type CrossLink = z.infer<typeof crossLinkSchema>
export type CrossWalk = z.infer<typeof crossWalkSchema>
