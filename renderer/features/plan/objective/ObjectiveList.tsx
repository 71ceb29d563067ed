import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { objectivesPath } from '#renderer/components/paths'
import type { ObjectiveId, PlanId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import type { Objective } from '#shared/plan/Objective'
import classes from './objectives.module.css'

/** Stands in an address for the actions that lead to no objective. */
export const outsideAll = 'outside'

interface ObjectiveListProps {
  readonly planId: PlanId
  readonly objectives: readonly Objective[]
  readonly actions: readonly Action[]
  /** How many actions lead to no objective. */
  readonly outside: number
  readonly openId: string | undefined
}

/** The objectives in their order, with how many actions lead to each. */
export function ObjectiveList(props: ObjectiveListProps) {
  const { planId, objectives, actions, outside, openId } = props
  const { t } = useTranslation('objectives')
  const counts = useMemo(() => {
    const found = new Map<ObjectiveId, number>()
    for (const { objectiveId, status } of actions)
      if (objectiveId && status !== 'dropped')
        found.set(objectiveId, (found.get(objectiveId) ?? 0) + 1)
    return found
  }, [actions])
  const entry = (id: string, title: string, count: number) => (
    <li key={id}>
      <Link
        href={objectivesPath(planId, id)}
        className={classes.entry}
        aria-current={openId === id ? 'true' : undefined}
      >
        <span>{title}</span>
        <span className={classes.entryCount}>{t('objectives:actionCount', { count })}</span>
      </Link>
    </li>
  )
  return (
    <nav className={classes.list} aria-label={t('objectives:list')}>
      <ol>
        {objectives.map(({ id, title }) =>
          entry(id, title.trim() || t('objectives:untitled'), counts.get(id) ?? 0),
        )}
      </ol>
      {outside > 0 ? <ul>{entry(outsideAll, t('objectives:outside'), outside)}</ul> : null}
    </nav>
  )
}
