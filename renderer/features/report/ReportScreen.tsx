import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '#renderer/components/PageHeader'
import { usePlanRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { reportKinds } from '#shared/report/Report'
import { DocumentCard } from './DocumentCard'
import { MinutesCard } from './MinutesCard'
import classes from './ReportScreen.module.css'

/** The documents of the plan: what each holds, what it still lacks, and the way to Word. */
export function ReportScreen({ planId }: { readonly planId: PlanId }) {
  const { t } = useTranslation('reportScreen')
  const records = useDeferredValue(usePlanRecords(planId))
  return (
    <>
      <PageHeader title={t('reportScreen:title')} lead={t('reportScreen:lead')} />
      {records ? (
        <div className={classes.documents}>
          {reportKinds.map((kind) =>
            kind === 'review-minutes' ? (
              <MinutesCard key={kind} planId={planId} records={records} />
            ) : (
              <DocumentCard key={kind} kind={kind} planId={planId} records={records} />
            ),
          )}
        </div>
      ) : null}
    </>
  )
}
