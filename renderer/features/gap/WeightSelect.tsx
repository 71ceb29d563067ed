import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useChosen } from '#renderer/components/useChosen'
import { decideGap } from '#renderer/repositories/gaps'
import type { Gap } from '#shared/gap/deriveGaps'
import { weights } from '#shared/gap/GapDecision'
import type { AssessmentId, PlanId } from '#shared/lib/ids'
import { factorNumber } from '#shared/template/factorNumber'

export const weighings = ['importance', 'urgency', 'feasibility'] as const

interface WeightSelectProps {
  readonly planId: PlanId
  readonly assessmentId: AssessmentId
  readonly gap: Gap
  readonly weighing: (typeof weighings)[number]
  /** Shows what is weighed above the field; without it only its name says so. */
  readonly withLabel?: boolean
}

/** How important, urgent or feasible it is to close a gap. Written at once. */
export function WeightSelect(props: WeightSelectProps) {
  const { planId, assessmentId, gap, weighing, withLabel = false } = props
  const { t } = useTranslation('gaps')
  const { factor, decision } = gap
  const [chosen, choose] = useChosen(decision?.[weighing] ?? null, (value) =>
    decideGap(planId, assessmentId, factor.id, { [weighing]: value }),
  )
  const weight = t(`gaps:table.${weighing}`)
  return (
    <NativeSelect
      {...(withLabel ? { label: weight } : { size: 'xs' })}
      aria-label={t('gaps:table.weightOf', {
        weight,
        number: factorNumber(factor),
        title: factor.title,
      })}
      value={chosen ?? ''}
      data={[
        { value: '', label: t('gaps:table.unset') },
        ...weights.map((value) => ({ value, label: t(`common:weight.${value}`) })),
      ]}
      onChange={(event) => {
        choose(weights.find((value) => value === event.currentTarget.value) ?? null)
      }}
    />
  )
}
