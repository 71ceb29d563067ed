import { writeChange } from '#renderer/database/session'
import type { Edit } from '#shared/change/Change'
import { addEdit, removeEdit, updateEdit } from '#shared/change/edits'
import { newId, type OwnerId, type PlanId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import type { Owner } from '#shared/plan/Owner'
import { edited } from './edited'
import { updateRecord, type Written } from './updateRecord'

/** Fields of an owner. */
export type OwnerFields = Partial<Pick<Owner, 'role' | 'department' | 'person'>>

/** Somebody answerable who is added together with what names them. */
export type NewOwner = Pick<Owner, 'id' | 'role'>

/** The edits that add owners of whom one name is known: it counts as the role. */
export const newOwnerEdits = (planId: PlanId, owners: readonly NewOwner[]): Edit[] =>
  owners.map((owner) => addEdit('owners', { ...owner, planId, department: '', person: '' }))

/** Adds somebody answerable. */
export async function addOwner(planId: PlanId, fields: OwnerFields): Promise<Result<OwnerId>> {
  const id = newId<'Owner'>()
  const outcome = await writeChange('addOwner', planId, async (read) => {
    if (!(await read.get('plans', planId))) return fail('record.gone')
    return ok([addEdit('owners', { role: '', department: '', person: '', ...fields, id, planId })])
  })
  return edited(outcome, id)
}

/** Changes role, department or person of an owner. */
export async function updateOwner(
  planId: PlanId,
  ownerId: OwnerId,
  fields: OwnerFields,
  group?: string,
): Promise<Written> {
  return await updateRecord('updateOwner', planId, 'owners', ownerId, fields, { group })
}

/**
 * Removes an owner and puts another (or nobody) in its place everywhere, in one step.
 * An action whose owner and deputy would become the same keeps no deputy; with nobody in the owner’s place, sheets made for them go too.
 */
export async function removeOwner(
  planId: PlanId,
  ownerId: OwnerId,
  replaceBy: OwnerId | null,
): Promise<Written> {
  return await writeChange('removeOwner', planId, async (read) => {
    const owner = await read.get('owners', ownerId)
    if (!owner) return ok([])
    if (replaceBy === ownerId) return fail('owner.replacedByItself')
    if (replaceBy !== null && !(await read.get('owners', replaceBy))) return fail('record.gone')
    const replaced = (id: OwnerId | null) => (id === ownerId ? replaceBy : id)
    const actions = (await read.list('actions')).map((action) => {
      const answers = replaced(action.ownerId)
      const deputy = replaced(action.deputyId)
      const doubled = deputy !== null && deputy === answers && action.ownerId !== action.deputyId
      return updateEdit('actions', action, {
        ownerId: answers,
        deputyId: doubled ? null : deputy,
      })
    })
    const milestones = (await read.list('milestones')).map((milestone) =>
      updateEdit('milestones', milestone, { ownerId: replaced(milestone.ownerId) }),
    )
    const indicators = (await read.list('indicators')).map((indicator) =>
      updateEdit('indicators', indicator, { ownerId: replaced(indicator.ownerId) }),
    )
    const items = (await read.list('reviewItems')).map((item) =>
      updateEdit('reviewItems', item, {
        newOwnerId: replaced(item.newOwnerId),
        ownerBeforeId: replaced(item.ownerBeforeId),
        responsibleId: replaced(item.responsibleId),
      }),
    )
    const sheets = (await read.list('sheetRequests')).flatMap((sheet) => {
      if (sheet.ownerId !== ownerId) return []
      return replaceBy === null
        ? removeEdit('sheetRequests', sheet)
        : updateEdit('sheetRequests', sheet, { ownerId: replaceBy })
    })
    return ok([
      ...actions,
      ...milestones,
      ...indicators,
      ...items,
      ...sheets,
      removeEdit('owners', owner),
    ])
  })
}
