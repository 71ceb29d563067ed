import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useOwners } from '#renderer/repositories/ownerNames'
import { usePlanLocale } from '#renderer/repositories/planLocale'
import type { OwnerId, PlanId } from '#shared/lib/ids'
import type { Owner } from '#shared/plan/Owner'
import { ownerLabel, ownerName } from '#shared/plan/ownerLabel'
import { type ReportWords, reportWords } from '#shared/report/ReportWords'
import type { OwnerWords } from '#shared/report/reviewWords'

/** How days, numbers and owners are put into words on the screens of reviews, as in the minutes. */
export interface ReviewWords extends ReportWords {
  readonly owner: OwnerWords
  /** Every owner as it is called before the room, in the order of the names. */
  readonly owners: ReadonlyMap<OwnerId, string>
}

/** The words for the reviews of a plan. */
export function useReviewWords(planId: PlanId): ReviewWords {
  const { t } = useTranslation('review')
  const { locale, currency } = usePlanLocale(planId)
  const owners = useOwners(planId)
  return useMemo(() => {
    const names = namesBeforeTheRoom(owners, t('plan:owner.unnamed'))
    return {
      ...reportWords(t, locale, currency),
      owners: names,
      owner: (id) => names.get(id as OwnerId) ?? t('review:item.nobody'),
    }
  }, [t, locale, currency, owners])
}

/** By role, since a projector shows it to all (field: 5.3); with the person only where two have the same role. */
function namesBeforeTheRoom(
  owners: readonly Owner[],
  unnamed: string,
): ReadonlyMap<OwnerId, string> {
  const times = new Map<string, number>()
  for (const owner of owners) times.set(ownerLabel(owner), (times.get(ownerLabel(owner)) ?? 0) + 1)
  return new Map(
    owners.map((owner) => {
      const label = ownerLabel(owner)
      return [owner.id, label && times.get(label) === 1 ? label : ownerName(owner, unnamed)]
    }),
  )
}
