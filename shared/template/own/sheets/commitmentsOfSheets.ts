import type { KnownItems } from '#shared/template/KnownItems'
import { withOwnSource } from '#shared/template/own/itemIds'
import type { DraftContent } from '#shared/template/own/OwnPack'
import type { CommitmentDraft, CommitmentsDraft } from '#shared/template/own/PackDraft'
import { servedByLink } from '#shared/template/own/servedByLink'
import { itemNumbers } from './itemNumbers'
import { sheetForms } from './packSheets'
import { refsIn } from './refsIn'
import type { SheetReader } from './SheetReader'
import { sameOr } from './sameOr'

/** A commitments text with the commitments of its sheet, together by role. */
export function commitmentsOfSheets(
  pack: CommitmentsDraft,
  content: DraftContent,
  reader: SheetReader,
  known: KnownItems,
): CommitmentsDraft {
  const [form] = sheetForms['common-ground/commitments/1']
  if (!form) return pack
  const numbers = itemNumbers(content, reader)
  const commitments = reader.rows(form).flatMap((row): CommitmentDraft[] => {
    const { role: named = '', title = '', text = '' } = row.words
    const role = pack.roles.find((each) =>
      [each.id, each.title].some((name) => name.toLowerCase() === named.toLowerCase()),
    )
    if (!role) {
      if (named !== '') reader.fault(form, row, 'role', 'unknownRole')
      return []
    }
    const id = numbers.take(form, row, role.id, /^[PSEB][1-9][0-9]*$/)
    const before = pack.commitments.find((each) => each.id === id)
    const servedBy = refsIn(reader, form, row, 'servedBy', known, 'factor').map(
      (ref) =>
        before?.servedBy.find((link) => `${link.benchmarkId}:${link.factorId}` === ref) ??
        servedByLink(ref, id, '', known.get(ref)?.source ?? ''),
    )
    const source = withOwnSource(before?.source ?? '', id)
    return [sameOr(before, { id, roleId: role.id, title, text, source, servedBy })]
  })
  const inOrder = pack.roles.flatMap(({ id }) => commitments.filter(({ roleId }) => roleId === id))
  return { ...pack, commitments: inOrder }
}
