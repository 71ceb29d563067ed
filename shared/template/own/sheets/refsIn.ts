import type { KnownItems } from '#shared/template/KnownItems'
import type { LibraryItemKind } from '#shared/template/library/LibraryItem'
import type { PackRef } from '#shared/template/packRef'
import type { SheetForm } from './packSheets'
import type { SheetReader, SheetRow } from './SheetReader'

/** The items that a cell names, one per line or with commas between; one that is not there, or of another kind, is a fault. */
export function refsIn(
  reader: SheetReader,
  form: SheetForm,
  row: SheetRow,
  column: string,
  known: KnownItems,
  kind?: LibraryItemKind,
): readonly PackRef[] {
  const refs = (row.words[column] ?? '').split(/[\s,;]+/).filter((ref) => ref !== '')
  const isThere = (ref: PackRef) => {
    const item = known.get(ref)
    return item !== undefined && (kind === undefined || item.kind === kind)
  }
  if (!refs.every(isThere)) reader.fault(form, row, column, 'unknownItem')
  return [...new Set(refs.filter(isThere))]
}
