import { IconLayoutKanban, IconTable, IconTimeline } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { actionsPath, boardPath, timelinePath } from '#renderer/components/paths'
import type { PlanId } from '#shared/lib/ids'
import classes from './PlanViews.module.css'

/** The ways to look at the actions of a plan, in the order of the switch. */
const views = [
  { id: 'table', path: actionsPath, Icon: IconTable },
  { id: 'board', path: boardPath, Icon: IconLayoutKanban },
  { id: 'timeline', path: timelinePath, Icon: IconTimeline },
] as const satisfies readonly {
  readonly id: string
  readonly path: (planId: PlanId) => string
  readonly Icon: ComponentType<{ size: number; 'aria-hidden': 'true' }>
}[]

interface PlanViewsProps {
  readonly planId: PlanId
  readonly here: (typeof views)[number]['id']
}

/** The switch between the views of the plan. They are links, since each view has its own address; the filters go along (`usePlanFilter`). */
export function PlanViews({ planId, here }: PlanViewsProps) {
  const { t } = useTranslation('plan')
  return (
    <nav aria-label={t('plan:views.label')} className={classes.views}>
      {views.map(({ id, path, Icon }) => (
        <Link
          key={id}
          href={path(planId)}
          className={classes.view}
          aria-current={id === here ? 'page' : undefined}
        >
          <Icon size={18} aria-hidden="true" />
          {t(`plan:views.${id}`)}
        </Link>
      ))}
    </nav>
  )
}
