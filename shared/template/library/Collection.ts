import { z } from 'zod'
import { lineText, longText } from '#shared/lib/cleanText'
import { idSchema } from '#shared/lib/idSchema'
import type { Id } from '#shared/lib/ids'
import { packRefSchema } from '#shared/template/packRefSchema'

export type CollectionId = Id<'Collection'>

/** Most items in one collection: a handout of more is a book. */
export const collectionLimit = 500

/** Items of the library put together for a purpose, such as a workshop, in the order in which they are handed out. */
export const collectionSchema = z
  .strictObject({
    format: z.literal('common-ground/collection/1'),
    id: idSchema<'Collection'>(),
    title: lineText(200),
    /** What it is for; printed below its title. */
    note: longText(10_000),
    /** Each once. An item that the library no longer holds keeps its place here: its pack may come back. */
    itemRefs: z
      .array(packRefSchema)
      .max(collectionLimit)
      .refine((refs) => new Set(refs).size === refs.length, { message: 'twice' })
      .readonly(),
    createdAt: z.iso.datetime(),
  })
  .readonly()

export type Collection = z.infer<typeof collectionSchema>

/** The order with one item moved by some places, up where negative, and never over the ends. */
export function moved<T>(list: readonly T[], item: T, by: number): readonly T[] {
  const from = list.indexOf(item)
  if (from < 0) return list
  const rest = list.filter((each) => each !== item)
  const to = Math.min(Math.max(from + by, 0), rest.length)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
}
