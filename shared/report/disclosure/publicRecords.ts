import type { PlanRecords } from '#shared/planFile/recordTables'
import { publicEvidence } from './publicEvidence'
import { publicOwner } from './publicOwner'

/**
 * The records from which documents for the public are composed: owners by role, reviews signed off by role and without the names of
 * those who took part, and without evidence marked confidential, files kept only for it, and links to it (field: 5.3). Values are guarded apart, by `guardMeasurements`.
 */
export function publicRecords(records: PlanRecords): PlanRecords {
  const evidenceItems = publicEvidence(records.evidenceItems)
  const isShown = new Set<string>(evidenceItems.map(({ id }) => id))
  const files = new Set<string>(evidenceItems.flatMap(({ attachmentId }) => attachmentId ?? []))
  const withShown = <T extends { readonly evidenceIds: readonly string[] }>(one: T): T =>
    one.evidenceIds.every((id) => isShown.has(id))
      ? one
      : { ...one, evidenceIds: one.evidenceIds.filter((id) => isShown.has(id)) }
  return {
    ...records,
    owners: records.owners.map(publicOwner),
    evidenceItems,
    attachments: records.attachments.filter(({ id }) => files.has(id)),
    answers: records.answers.map(withShown),
    milestones: records.milestones.map(withShown),
    reviews: records.reviews.map((review) => ({
      ...review,
      participants: '',
      signOffs: review.signOffs.map((signOff) => ({ ...signOff, name: '' })),
    })),
  }
}
