import type { KnownItems } from '#shared/template/KnownItems'
import { withOwnSource } from '#shared/template/own/itemIds'
import type { DraftContent } from '#shared/template/own/OwnPack'
import type { PracticesDraft } from '#shared/template/own/PackDraft'
import { itemNumbers } from './itemNumbers'
import { sheetForms } from './packSheets'
import { refsIn } from './refsIn'
import type { SheetReader } from './SheetReader'
import { sameOr } from './sameOr'
import { yearsIn } from './yearsIn'

/** A practice collection with the practices of its sheet. */
export function practicesOfSheets(
  pack: PracticesDraft,
  content: DraftContent,
  reader: SheetReader,
  known: KnownItems,
): PracticesDraft {
  const [form] = sheetForms['common-ground/practice/1']
  if (!form) return pack
  const numbers = itemNumbers(content, reader)
  const practices = reader.rows(form).map((row) => {
    const id = numbers.take(form, row, 'p', /^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    const before = pack.practices.find((each) => each.id === id)
    const { city = '', country = '', topic = '', text = '' } = row.words
    const { result = '', limit = '', website = '' } = row.words
    const years = yearsIn(reader, form, row)
    const bearsOn = refsIn(reader, form, row, 'bearsOn', known)
    const source = withOwnSource(before?.source ?? '', id)
    const told = { city, country, topic, text, years, result, limit, website }
    return sameOr(before, { id, ...told, source, bearsOn })
  })
  return { ...pack, practices }
}
