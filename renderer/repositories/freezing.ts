import type { PlanReader } from '#renderer/database/PlanReader'
import { readRecords } from '#renderer/database/readSnapshot'
import type { Edit } from '#shared/change/Change'
import { addEdit } from '#shared/change/edits'
import { recordsChecksum } from '#shared/planFile/recordsChecksum'
import type { Snapshot } from '#shared/review/Snapshot'

/**
 * The edit that freezes the plan as it stands before the running command: it names that revision and the checksum over its records.
 * To be called while the command is being worked out, so that nothing comes between.
 */
export async function snapshotEdit(
  read: PlanReader,
  known: Pick<Snapshot, 'id' | 'takenAt' | 'title' | 'reviewId'>,
): Promise<Edit> {
  const { database, planId } = read
  const revision = (await database.planHeads.get(planId))?.revision ?? 0
  const checksum = recordsChecksum(await readRecords(database, planId))
  return addEdit('snapshots', { ...known, planId, revision, checksum })
}
