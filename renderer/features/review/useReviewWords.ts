import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useOwnerNames } from '#renderer/repositories/ownerNames'
import { usePlanLocale } from '#renderer/repositories/planLocale'
import type { OwnerId, PlanId } from '#shared/lib/ids'
import { type ReportWords, reportWords } from '#shared/report/ReportWords'
import type { OwnerWords } from '#shared/report/reviewWords'

/** How days, numbers and owners are put into words on the screens of reviews: as in the minutes, but owners with their names. */
export interface ReviewWords extends ReportWords {
  readonly owner: OwnerWords
}

/** The words for the reviews of a plan. */
export function useReviewWords(planId: PlanId): ReviewWords {
  const { t } = useTranslation('review')
  const { locale, currency } = usePlanLocale(planId)
  const names = useOwnerNames(planId)
  return useMemo(
    () => ({
      ...reportWords(t, locale, currency),
      owner: (id) => names.get(id as OwnerId) ?? t('review:item.nobody'),
    }),
    [t, locale, currency, names],
  )
}
