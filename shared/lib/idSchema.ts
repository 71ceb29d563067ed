import { z } from 'zod'
import type { Id } from './ids'

const idPattern = /^[A-Za-z0-9_-]{1,64}$/

/** A validator for ids of one kind. Ids from other people's files are held to a plain form, since they reach file names. */
export function idSchema<Kind extends string>(): z.ZodType<Id<Kind>, Id<Kind>> {
  return z.custom<Id<Kind>>((value) => typeof value === 'string' && idPattern.test(value), {
    message: 'id',
  })
}
