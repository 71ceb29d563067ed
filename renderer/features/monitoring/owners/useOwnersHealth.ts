import { useMemo } from 'react'
import type { Monitored } from '#renderer/features/monitoring/useMonitored'
import type { OwnerId } from '#shared/lib/ids'
import { type OwnerHealth, ownerHealth } from '#shared/monitoring/ownerHealth'
import { loadWords } from '#shared/monitoring/ownerLoad'

/** How the owners stand, those who carry the most first. */
export function useOwnersHealth(monitored: Monitored): readonly OwnerHealth[] {
  return useMemo(() => {
    const { records, owners, today, staleMonths, changedAt } = monitored
    const places = new Map<OwnerId, number>(owners.map(({ id }, index) => [id, index]))
    const placeOf = ({ ownerId }: OwnerHealth) => places.get(ownerId) ?? 0
    const weightOf = ({ loadWord }: OwnerHealth) => loadWords.indexOf(loadWord)
    return ownerHealth({ ...records, owners }, { today, staleMonths, changedAt }).sort(
      (a, b) =>
        weightOf(b) - weightOf(a) ||
        b.load - a.load ||
        Number(a.isIdle) - Number(b.isIdle) ||
        placeOf(a) - placeOf(b),
    )
  }, [monitored])
}
