import { describe, expect, it } from 'vitest'
import { applyEdit, invertEdits, updateEdit } from '#shared/change/edits'
import { settleDraft } from '#shared/change/settleDraft'
import type { RecordOf } from '#shared/planFile/recordTables'
import type { TableName } from '#shared/planFile/tableNames'
import { aMilestone, anAction, anId, anIndicator } from '../../../helpers/builders'

function resultOf<T extends TableName>(
  table: T,
  record: RecordOf<T>,
  fields: Partial<RecordOf<T>>,
) {
  const edit = updateEdit(table, record, fields)
  if (!edit) throw new Error('Nothing differs')
  const settled = settleDraft(record, edit)
  const changed = applyEdit({ ...record }, settled)
  const [back] = invertEdits([settled])
  if (!back) throw new Error('Nothing to take back')
  return { changed, undone: applyEdit(changed ?? undefined, back) }
}

describe('an edit of a draft', () => {
  it('takes the mark away where it changes what the draft says, and brings it back when undone', () => {
    const cases = [
      resultOf('actions', anAction({ draft: true }), { title: 'Ours' }),
      resultOf('actions', anAction({ draft: true }), { endsOn: '2027-01-31' }),
      resultOf('milestones', aMilestone({ draft: true }), { dueOn: '2027-01-31' }),
      resultOf('indicators', anIndicator({ draft: true }), { unit: 'visits' }),
      resultOf('indicators', anIndicator({ draft: true }), { ownerId: anId('head') }),
      resultOf('indicators', anIndicator({ draft: true }), { notCollected: 'No register' }),
    ]
    for (const { changed, undone } of cases) {
      expect(changed).toMatchObject({ draft: false })
      expect(undone).toMatchObject({ draft: true })
    }
  })

  it('leaves the mark where it changes the status, the place or a link alone', () => {
    const cases = [
      resultOf('actions', anAction({ draft: true }), { status: 'underway' }),
      resultOf('actions', anAction({ draft: true }), { order: 'a5' }),
      resultOf('milestones', aMilestone({ draft: true }), { status: 'underway' }),
      resultOf('indicators', anIndicator({ draft: true }), { actionIds: [anId<'Action'>('a')] }),
    ]
    for (const { changed } of cases) expect(changed).toMatchObject({ draft: true })
  })

  it('marks nothing that was not a draft', () => {
    expect(resultOf('actions', anAction(), { title: 'Ours' }).changed).not.toHaveProperty('draft')
    expect(
      resultOf('actions', anAction({ draft: false }), { title: 'Ours' }).changed,
    ).toMatchObject({
      draft: false,
    })
  })
})
