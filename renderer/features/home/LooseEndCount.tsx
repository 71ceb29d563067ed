import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlanRecords } from '#renderer/repositories/records'
import { dayOf } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { findLooseEnds } from '#shared/looseEnds/findLooseEnds'

/** How many loose ends a plan has, counted when the card already stands. */
export function LooseEndCount({ planId }: { readonly planId: PlanId }) {
  const { t } = useTranslation('home')
  const records = usePlanRecords(planId)
  const count = useMemo(
    () => (records ? findLooseEnds(records, dayOf(new Date())).length : null),
    [records],
  )
  return <>{count === null ? t('home:card.counting') : t('home:card.looseCount', { count })}</>
}
