import type { ItemPart, ItemPartKey, LibraryItem } from './LibraryItem'

/** An item before the library has found what it is linked to. Ids and parents are still those of its pack. */
export interface ItemDraft
  extends Pick<LibraryItem, 'kind' | 'label' | 'title' | 'text' | 'parts' | 'source'> {
  readonly id: string
  readonly parentId: string | null
  readonly city: string | null
  readonly country: string | null
  readonly topic: string | null
}

type Told = Pick<ItemDraft, 'id' | 'kind' | 'text' | 'source'> & Partial<ItemDraft>

/** An item of which only what it has need be told. */
export const itemDraft = (told: Told): ItemDraft => ({
  label: null,
  title: null,
  parts: [],
  parentId: null,
  city: null,
  country: null,
  topic: null,
  ...told,
})

/** The parts that hold anything, in the order given. */
export const partsOf = (...parts: readonly (ItemPart | null)[]): readonly ItemPart[] =>
  parts.filter((part) => part !== null)

/** Prose under a heading; nothing where the source, or the city, tells nothing. */
export const textPart = (key: ItemPartKey, text: string | null): ItemPart | null =>
  text === null || text === '' ? null : { key, form: 'text', texts: [text] }

/** Several texts under a heading; nothing where there are none. */
export const listPart = (key: ItemPartKey, texts: readonly string[]): ItemPart | null => {
  const [first, ...others] = texts
  return first === undefined ? null : { key, form: 'list', texts: [first, ...others] }
}

/** A word of the format, to be put into words by the message catalogue. */
export const codePart = (key: ItemPartKey, code: string): ItemPart => ({
  key,
  form: 'code',
  texts: [code],
})
