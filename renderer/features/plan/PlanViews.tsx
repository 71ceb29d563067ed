import { IconLayoutKanban, IconTable, IconTimeline } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { actionsPath, boardPath, timelinePath } from '#renderer/components/paths'
import { ViewLinks } from '#renderer/components/ViewLinks'
import type { PlanId } from '#shared/lib/ids'

/** The ways to look at the actions of a plan, in the order of the switch. */
const views = [
  { id: 'table', path: actionsPath, Icon: IconTable },
  { id: 'board', path: boardPath, Icon: IconLayoutKanban },
  { id: 'timeline', path: timelinePath, Icon: IconTimeline },
] as const

interface PlanViewsProps {
  readonly planId: PlanId
  readonly here: (typeof views)[number]['id']
}

/** The switch between the views of the plan; the filters go along (`usePlanFilter`). */
export function PlanViews({ planId, here }: PlanViewsProps) {
  const { t } = useTranslation('plan')
  return (
    <ViewLinks
      label={t('plan:views.label')}
      here={here}
      views={views.map(({ id, path, Icon }) => ({
        id,
        href: path(planId),
        title: t(`plan:views.${id}`),
        Icon,
      }))}
    />
  )
}
