import type { ItemPart } from './LibraryItem'

/** A European value per group, to hold a city's own value against. */
export interface EuLine {
  /** Who is counted, when, and in which unit: "Adults in the EU, 2024, %". */
  readonly about: string
  readonly rows: readonly { readonly group: string; readonly value: number }[]
}

/** Reads the part `euReference` of a fiche, as `itemsOfPack` writes it: what it is about, then `group: value` in each text. */
export function euLine({ texts: [about, ...lines] }: ItemPart): EuLine {
  return {
    about,
    rows: lines.map((line) => {
      const cut = line.lastIndexOf(': ')
      return { group: line.slice(0, cut), value: Number(line.slice(cut + 2)) }
    }),
  }
}
