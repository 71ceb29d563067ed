import { useTranslation } from 'react-i18next'
import { useToday } from '#renderer/components/useToday'
import { usePlanOutline } from '#renderer/repositories/planOutline'
import type { PlanId } from '#shared/lib/ids'

/** How many loose ends a plan has, counted when the card already stands. */
export function LooseEndCount({ planId }: { readonly planId: PlanId }) {
  const { t } = useTranslation('home')
  const count = usePlanOutline(planId, useToday())?.looseEnds
  return <>{count === undefined ? t('home:card.counting') : t('home:card.looseCount', { count })}</>
}
