import { generateKeyBetween } from 'fractional-indexing'
import { z } from 'zod'

/** Whether the text is a key from which later keys can be made: a file from outside may bring others, after which nothing could be added. */
export function isOrderKey(text: string): boolean {
  if (!/^[0-9A-Za-z]+$/.test(text)) return false
  try {
    return generateKeyBetween(text, null) > text
  } catch {
    return false
  }
}

/** The validator of a place in a list: a fractional key that sorts as text. */
export const orderSchema = z.string().max(200).refine(isOrderKey, { message: 'order' })
