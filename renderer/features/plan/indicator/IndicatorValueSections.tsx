import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { EditorSection } from '#renderer/components/EditorSection'
import { measurementsPath } from '#renderer/components/paths'
import type { IndicatorValues } from '#renderer/features/plan/indicatorValues'
import type { PlanId } from '#shared/lib/ids'
import type { Indicator } from '#shared/monitoring/Indicator'
import { BaselineSection } from './BaselineSection'
import { TargetSection } from './TargetSection'

interface IndicatorValueSectionsProps {
  readonly planId: PlanId
  readonly indicator: Indicator
  readonly values: IndicatorValues
  readonly locale: string
}

/** Where the indicator starts, where it should arrive, and what it shows now. */
export function IndicatorValueSections(props: IndicatorValueSectionsProps) {
  const { planId, indicator, values, locale } = props
  const { t } = useTranslation('plan')
  const baseline = values.baselines.get(indicator.id)
  const target = values.targets.get(indicator.id)
  const latest = values.latestOf(indicator.id)
  const common = { planId, indicator, locale }
  return (
    <>
      <BaselineSection {...common} baseline={baseline} />
      <TargetSection {...common} baseline={baseline} target={target} />
      <EditorSection title={t('plan:indicator.values')}>
        <Text>
          {latest === null
            ? t('plan:indicator.noValue')
            : t('plan:indicator.latestWords', { value: latest })}{' '}
          <Anchor component={Link} href={measurementsPath(planId, indicator.id)} underline="always">
            {t('plan:indicator.toMeasurements')}
          </Anchor>
        </Text>
      </EditorSection>
    </>
  )
}
