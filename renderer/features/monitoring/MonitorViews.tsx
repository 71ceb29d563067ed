import { IconClock, IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { duePath, ownersHealthPath } from '#renderer/components/paths'
import { ViewLinks } from '#renderer/components/ViewLinks'
import type { PlanId } from '#shared/lib/ids'

interface MonitorViewsProps {
  readonly planId: PlanId
  readonly here: 'due' | 'health'
}

/** The switch between what is due and how those stand who answer for it. */
export function MonitorViews({ planId, here }: MonitorViewsProps) {
  const { t } = useTranslation('due')
  return (
    <ViewLinks
      label={t('due:views.label')}
      here={here}
      views={[
        { id: 'due', href: duePath(planId), title: t('due:views.due'), Icon: IconClock },
        {
          id: 'health',
          href: ownersHealthPath(planId),
          title: t('due:views.health'),
          Icon: IconUsers,
        },
      ]}
    />
  )
}
