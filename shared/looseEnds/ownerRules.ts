import type { OwnerId } from '#shared/lib/ids'
import { ownerLabel } from '#shared/plan/ownerLabel'
import type { LooseEndRule } from './LooseEnd'

/** Somebody in the list who answers for nothing: data on people are kept only as long as they are needed. */
export const ownerWithoutDuty: LooseEndRule = {
  id: 'ownerWithoutDuty',
  severity: 'low',
  source: 'field:5.3',
  find: ({ records }) => {
    const named = new Set<OwnerId | null>()
    for (const { ownerId, deputyId } of records.actions) named.add(ownerId).add(deputyId)
    for (const { ownerId } of records.milestones) named.add(ownerId)
    for (const { ownerId } of records.indicators) named.add(ownerId)
    for (const { newOwnerId, responsibleId } of records.reviewItems)
      named.add(newOwnerId).add(responsibleId)
    return records.owners
      .filter(({ id }) => !named.has(id))
      .map((owner) => ({
        values: { owner: ownerLabel(owner, true) },
        place: { stage: 'owners', id: owner.id },
      }))
  },
}

/** Somebody known by name alone: documents for the public name roles, and a leaver’s work must pass to the next. */
export const ownerWithoutRole: LooseEndRule = {
  id: 'ownerWithoutRole',
  severity: 'medium',
  source: 'field:5.3',
  find: ({ records }) =>
    records.owners
      .filter(({ role, department }) => role.trim() === '' && department.trim() === '')
      .map(({ id, person }) => ({ values: { owner: person }, place: { stage: 'owners', id } })),
}

/** A sheet that should have come back: most of those asked never enter a value unless somebody asks again. */
export const sheetNotAnswered: LooseEndRule = {
  id: 'sheetNotAnswered',
  severity: 'medium',
  source: 'field:3.2',
  find: ({ records, today }) => {
    const owners = new Map(records.owners.map((owner) => [owner.id, owner]))
    return records.sheetRequests
      .filter(({ answerBy, returnedAt }) => !returnedAt && answerBy !== null && answerBy < today)
      .map(({ id, ownerId, answerBy }) => {
        const owner = owners.get(ownerId)
        return {
          values: { owner: owner ? ownerLabel(owner) : '', day: answerBy ?? '' },
          place: { stage: 'sheets', id },
        }
      })
  },
}
