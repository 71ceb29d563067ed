import { newItemIds } from '#shared/template/own/itemIds'
import type { DraftContent } from '#shared/template/own/OwnPack'
import type { SheetForm } from './packSheets'
import type { SheetReader, SheetRow } from './SheetReader'

/** Gives the rows of sheets their items' ids: the number that stands there, or a new one. */
export interface ItemNumbers {
  /**
   * @param prefix how the id of such an item begins, as `F3.Q`
   * @param pattern what an id of such an item looks like
   */
  readonly take: (form: SheetForm, row: SheetRow, prefix: string, pattern: RegExp) => string
}

/** A number is given once, and one that was retired is given never. */
export function itemNumbers(content: DraftContent, reader: SheetReader): ItemNumbers {
  const retired = new Set(content.retiredIds)
  const taken = new Set<string>()
  return {
    take: (form, row, prefix, pattern) => {
      const told = row.words.number ?? ''
      if (told === '') {
        const [id = ''] = newItemIds({ ...content, retiredIds: [...retired, ...taken] }, prefix, 1)
        taken.add(id)
        return id
      }
      const id = /^[0-9]+$/.test(told) ? `${prefix}${Number(told)}` : told
      // Practices that ship are named by city and matter; every other id begins with its place.
      if (!pattern.test(id) || (prefix !== 'p' && !id.startsWith(prefix)))
        reader.fault(form, row, 'number', 'badNumber')
      else if (taken.has(id)) reader.fault(form, row, 'number', 'numberTwice')
      else if (retired.has(id)) reader.fault(form, row, 'number', 'retiredNumber')
      taken.add(id)
      return id
    },
  }
}
