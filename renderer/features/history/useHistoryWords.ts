import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlanLocale } from '#renderer/repositories/planLocale'
import { usePlanRecords } from '#renderer/repositories/records'
import type { CommandWords } from '#shared/compare/changeInWords'
import type { HistoryWords } from '#shared/compare/fieldInWords'
import { RecordNames } from '#shared/compare/RecordNames'
import type { PlanId } from '#shared/lib/ids'

/** How the history is put into words, with the names of today's records; undefined while they are loading. */
export function useHistoryWords(planId: PlanId): (HistoryWords & CommandWords) | undefined {
  const { t, i18n } = useTranslation('history')
  const { locale } = usePlanLocale(planId)
  const records = usePlanRecords(planId)
  return useMemo(
    () =>
      records && {
        t,
        locale,
        names: new RecordNames(records),
        exists: (key) => i18n.exists(key),
      },
    [t, i18n, locale, records],
  )
}
