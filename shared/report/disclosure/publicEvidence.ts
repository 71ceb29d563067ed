import type { Evidence } from '#shared/assessment/Evidence'

/** The evidence that the public may see. What is marked confidential never leaves, not even by its title. */
export function publicEvidence(evidenceItems: readonly Evidence[]): Evidence[] {
  return evidenceItems.filter(({ confidential }) => !confidential)
}
