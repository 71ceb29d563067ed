import { IconChartLine, IconGridDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { progressPath } from '#renderer/components/paths'
import { ViewLinks } from '#renderer/components/ViewLinks'
import type { PlanId } from '#shared/lib/ids'

interface ProgressViewsProps {
  readonly planId: PlanId
  readonly here: 'indicators' | 'factors'
}

/** The switch between the indicators and the factors over all rounds. */
export function ProgressViews({ planId, here }: ProgressViewsProps) {
  const { t } = useTranslation('progress')
  return (
    <ViewLinks
      label={t('progress:views.label')}
      here={here}
      views={[
        {
          id: 'indicators',
          href: progressPath(planId),
          title: t('progress:views.indicators'),
          Icon: IconChartLine,
        },
        {
          id: 'factors',
          href: progressPath(planId, 'factors'),
          title: t('progress:views.factors'),
          Icon: IconGridDots,
        },
      ]}
    />
  )
}
