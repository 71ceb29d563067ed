import type { Commitment, CommitmentSet, ServedByLink } from '#shared/template/CommitmentSet'
import { type PackRef, packRef } from '#shared/template/packRef'

/** A commitment that a factor helps to keep, and why. */
export interface ServedCommitment {
  readonly ref: PackRef
  readonly commitment: Commitment
  readonly link: ServedByLink
}

/** The commitments, of all sets of a plan, that one factor of a benchmark serves; in the order of the sets. */
export function commitmentsServed(
  sets: readonly CommitmentSet[],
  benchmarkId: string,
  factorId: string,
): ServedCommitment[] {
  return sets.flatMap((set) =>
    set.commitments.flatMap((commitment) => {
      const link = commitment.servedBy.find(
        (served) => served.benchmarkId === benchmarkId && served.factorId === factorId,
      )
      return link ? [{ ref: packRef(set.id, commitment.id), commitment, link }] : []
    }),
  )
}
