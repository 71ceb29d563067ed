import { type PackRef, splitPackRef } from '#shared/template/packRef'
import { ownSource } from './itemIds'
import type { CommitmentDraft } from './PackDraft'

/**
 * A link from a factor to the commitment that it serves. It cites the commitment and the factor.
 *
 * @param factorSource the source of the factor, of which the first place is cited.
 */
export function servedByLink(
  ref: PackRef,
  commitmentId: string,
  reason: string,
  factorSource: string,
): CommitmentDraft['servedBy'][number] {
  const { packId, itemId } = splitPackRef(ref)
  const [place = ''] = factorSource.split(' ')
  const source = `${ownSource(commitmentId)} ${place}`.trim()
  return { benchmarkId: packId, factorId: itemId, reason, source }
}
