import { useMemo, useRef } from 'react'
import { useToday } from '#renderer/components/useToday'
import { keepEqualGroups } from '#renderer/features/plan/table/keepEqualGroups'
import { usePlanFilter } from '#renderer/features/plan/usePlanFilter'
import { useOwnerNames } from '#renderer/repositories/ownerNames'
import { usePlanLocale } from '#renderer/repositories/planLocale'
import { useRecords } from '#renderer/repositories/records'
import type { Day } from '#shared/lib/dates'
import type { ActionId, OwnerId, PlanId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import { actionProgress } from '#shared/plan/actionProgress'
import type { Milestone } from '#shared/plan/Milestone'
import { milestonesByAction } from '#shared/plan/milestonesByAction'
import type { Objective } from '#shared/plan/Objective'
import { type ActionFilter, type ActionRow, actionRows, shownRows } from './actionRows'
import type { PlanAims } from './planAims'
import { usePlanAims } from './usePlanAims'

/** The actions that pass the filter shared by all views, in the order of the plan, with what is shown of them. */
export interface ShownActions {
  readonly shown: readonly ActionRow[]
  readonly actions: readonly Action[]
  readonly milestones: readonly Milestone[]
  readonly ofAction: ReadonlyMap<ActionId, readonly Milestone[]>
  readonly objectives: readonly Objective[]
  readonly aims: PlanAims
  readonly ownerNames: ReadonlyMap<OwnerId, string>
  readonly filter: ActionFilter
  readonly setFilter: (filter: ActionFilter) => void
  readonly locale: string
  readonly today: Day
}

/** What board and timeline show; null while it is being read. */
export function useShownActions(planId: PlanId): ShownActions | null {
  const today = useToday()
  const { locale } = usePlanLocale(planId)
  const actions = useRecords(planId, 'actions')
  const milestones = useRecords(planId, 'milestones')
  const objectives = useRecords(planId, 'objectives')
  const aims = usePlanAims(planId)
  const ownerNames = useOwnerNames(planId)
  const [filter, setFilter] = usePlanFilter(planId)
  const progress = useMemo(() => actionProgress(milestones ?? [], today), [milestones, today])
  const groups = useRef<ReadonlyMap<ActionId, readonly Milestone[]>>(new Map())
  const ofAction = useMemo(() => {
    groups.current = keepEqualGroups(groups.current, milestonesByAction(milestones ?? []))
    return groups.current
  }, [milestones])
  const rows = useMemo(
    () => actionRows(actions ?? [], progress, ownerNames),
    [actions, progress, ownerNames],
  )
  const shown = useMemo(
    () => shownRows(rows, filter, { by: 'number', descending: false }, locale),
    [rows, filter, locale],
  )
  if (!actions || !milestones || !objectives || !aims) return null
  return {
    shown,
    actions,
    milestones,
    ofAction,
    objectives,
    aims,
    ownerNames,
    filter,
    setFilter,
    locale,
    today,
  }
}
