import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '#renderer/components/PageHeader'
import { useAfterPaint } from '#renderer/components/useAfterPaint'
import { usePlan } from '#renderer/repositories/plans'
import type { PlanId } from '#shared/lib/ids'
import classes from './CityScreen.module.css'
import { Commitments } from './Commitments'
import { ContextFactors } from './ContextFactors'
import { DeletePlan } from './DeletePlan'
import { PlanBenchmarks } from './PlanBenchmarks'
import { PlanFacts } from './PlanFacts'

interface CityScreenProps {
  readonly planId: PlanId
  /** What is told of newer versions of the plan's packs. */
  readonly packUpdates?: ReactNode
}

/** What holds for the whole plan: the city and its period, what is meant by "migrant", the city's context, the charter. */
export function CityScreen({ planId, packUpdates }: CityScreenProps) {
  const { t } = useTranslation('city')
  const plan = usePlan(planId)
  // What lies below the first view is drawn a moment later.
  const settled = useAfterPaint()
  if (!plan) return <PageHeader title={t('city:heading')} lead={t('shell:opening')} />
  return (
    <div className={classes.page}>
      <PageHeader title={t('city:heading')} lead={t('city:lead')} />
      <PlanFacts plan={plan} />
      {settled ? (
        <>
          {packUpdates}
          <PlanBenchmarks planId={planId} />
          <ContextFactors planId={planId} />
          <Commitments planId={planId} />
          <DeletePlan planId={planId} title={plan.title} />
        </>
      ) : null}
    </div>
  )
}
