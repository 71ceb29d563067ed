import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useRecords } from '#renderer/repositories/records'
import type { Written } from '#renderer/repositories/updateRecord'
import { addDays, type Day, daysBetween } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import { followersOf, type SuggestedDay } from '#shared/plan/followersOf'
import type { Milestone } from '#shared/plan/Milestone'
import { milestoneGraph } from '#shared/plan/milestoneDependencies'
import { isClosed } from '#shared/plan/milestoneStanding'
import { showMoveAlong } from './MoveAlongNotice'

/** How many milestones an offer names. */
const mostNamed = 3

export interface MoveAlong {
  /** To be called with a milestone as it was, the day it was given, and how the writing went. */
  readonly afterMilestone: (milestone: Milestone, to: Day | null, written: Written) => void
  /** To be called with an action as it was, by how many days all of it was moved, and how the writing went. */
  readonly afterAction: (action: Action, days: number, written: Written) => void
}

/** Offers to move what belongs to a moved milestone or action too: the milestones that wait for it, or those within it. */
export function useMoveAlong(planId: PlanId): MoveAlong {
  const { t } = useTranslation('dependency')
  const latest = useRef<readonly Milestone[] | undefined>(undefined)
  latest.current = useRecords(planId, 'milestones')
  const offer = useCallback(
    (
      kind: 'text' | 'along',
      title: string,
      by: number,
      days: readonly SuggestedDay[],
      written: Written,
    ) => {
      if (days.length === 0 || !written.ok || written.value === null) return
      const untitled = t('plan:milestone.untitled')
      const named = days
        .slice(0, mostNamed)
        .map(({ milestone }) => milestone.title.trim() || untitled)
      const names = named.join(', ')
      const more = days.length - named.length
      showMoveAlong({
        planId,
        revision: written.value,
        days,
        text: t(`dependency:offer.${kind}`, {
          count: days.length,
          title,
          names: more > 0 ? t('dependency:offer.names', { names, count: more }) : names,
        }),
        takeLabel: t(`dependency:offer.${by > 0 ? 'later' : 'earlier'}`, { count: Math.abs(by) }),
        closeLabel: t('common:button.close'),
      })
    },
    [planId, t],
  )
  const afterMilestone = useCallback<MoveAlong['afterMilestone']>(
    (milestone, to, written) => {
      if (milestone.dueOn === null || to === null) return
      const graph = milestoneGraph(latest.current ?? [])
      const days = followersOf(milestone.id, milestone.dueOn, to, graph)
      const title = milestone.title.trim() || t('plan:milestone.untitled')
      offer('text', title, daysBetween(milestone.dueOn, to), days, written)
    },
    [offer, t],
  )
  const afterAction = useCallback<MoveAlong['afterAction']>(
    (action, by, written) => {
      const days = (latest.current ?? []).flatMap((milestone) =>
        milestone.actionId === action.id && milestone.dueOn !== null && !isClosed(milestone)
          ? [{ milestone, dueOn: addDays(milestone.dueOn, by) }]
          : [],
      )
      if (by !== 0)
        offer('along', action.title.trim() || t('plan:actions.untitled'), by, days, written)
    },
    [offer, t],
  )
  return { afterMilestone, afterAction }
}
