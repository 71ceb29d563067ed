import type { ItemPart, ItemPartKey } from '#shared/template/library/LibraryItem'

const short: ReadonlySet<ItemPartKey> = new Set([
  'years',
  'addressee',
  'findingKind',
  'level',
  'indicatorKind',
  'unit',
  'numerator',
  'denominator',
  'betterWhen',
  'usualSource',
  'frequency',
])

/** Whether a part of an item is told in a word or a line, and stands among facts side by side and not as prose. */
export const isShortPart = ({ key }: ItemPart): boolean => short.has(key)
