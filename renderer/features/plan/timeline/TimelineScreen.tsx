import { Text } from '@mantine/core'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionViewHead } from '#renderer/features/plan/action/ActionViewHead'
import { type ShownActions, useShownActions } from '#renderer/features/plan/action/useShownActions'
import type { Waits } from '#renderer/features/plan/milestone/waits'
import { useShiftWords } from '#renderer/features/plan/table/useShiftWords'
import { useWaits } from '#renderer/features/plan/useWaits'
import { useRecords } from '#renderer/repositories/records'
import type { MilestoneId, PlanId } from '#shared/lib/ids'
import { milestoneGraph } from '#shared/plan/milestoneDependencies'
import { type TimelineZoom, timeAxis, timelineSpan, timelineZooms } from '#shared/plan/timeAxis'
import { ConflictCount } from './ConflictCount'
import { Timeline } from './Timeline'
import { TimelineDialog } from './TimelineDialog'
import { TimelineToolbar } from './TimelineToolbar'
import classes from './timeline.module.css'
import { timelineItems } from './timelineItems'
import { type TimelineMark, useTimelineHandlers } from './useTimelineHandlers'
import { useTimelineScroll } from './useTimelineScroll'
import { useTimelineShift } from './useTimelineShift'

/** The actions of the plan along time, with their milestones and what these wait for. */
export function TimelineScreen({ planId }: { readonly planId: PlanId }) {
  const view = useShownActions(planId)
  const plan = useRecords(planId, 'plans')?.[0]
  const waits = useWaits(view?.milestones)
  if (!view || !plan) return null
  return (
    <div className={classes.screen}>
      <ActionViewHead
        planId={planId}
        here="timeline"
        view={view}
        note={<ConflictCount waits={waits} />}
      />
      {view.actions.length > 0 ? (
        <TimelineBody
          planId={planId}
          view={view}
          waits={waits}
          periodFrom={plan.periodFrom}
          periodTo={plan.periodTo}
        />
      ) : null}
    </div>
  )
}

interface TimelineBodyProps {
  readonly planId: PlanId
  readonly view: ShownActions
  readonly waits: ReadonlyMap<MilestoneId, Waits>
  readonly periodFrom: string
  readonly periodTo: string
}

function TimelineBody({ planId, view, waits, periodFrom, periodTo }: TimelineBodyProps) {
  const { t } = useTranslation('plan')
  const { actions, milestones, shown, objectives, today, locale } = view
  const [zoom, setZoom] = useState<TimelineZoom>('quarter')
  const [opened, setOpened] = useState<TimelineMark | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const span = useMemo(() => {
    const days = [
      ...actions.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]),
      ...milestones.map(({ dueOn }) => dueOn),
    ]
    return timelineSpan({ from: periodFrom, to: periodTo }, days, today)
  }, [actions, milestones, periodFrom, periodTo, today])
  const axis = useMemo(
    () => timeAxis({ from: span.from, to: span.to }, zoom),
    [span.from, span.to, zoom],
  )
  const items = useMemo(() => timelineItems(shown, objectives), [shown, objectives])
  const graph = useMemo(() => milestoneGraph(milestones), [milestones])
  const actionsById = useMemo(
    () => new Map(actions.map((action) => [action.id, action])),
    [actions],
  )
  const control = useTimelineShift(planId, actionsById, graph.byId)
  const goToToday = useTimelineScroll(scroller, axis, today)
  const zoomBy = useCallback(
    (by: -1 | 1) =>
      setZoom((before) => timelineZooms[timelineZooms.indexOf(before) + by] ?? before),
    [],
  )
  const handlers = useTimelineHandlers({
    axis,
    control,
    actions: actionsById,
    milestones: graph.byId,
    onZoom: zoomBy,
    onOpen: setOpened,
  })
  const told = useShiftWords(control.shift, locale)
  return (
    <>
      <TimelineToolbar zoom={zoom} onZoom={setZoom} onToday={goToToday} />
      {shown.length === 0 ? (
        <Text>{t('plan:filter.nothing')}</Text>
      ) : (
        <Timeline
          planId={planId}
          view={view}
          items={items}
          axis={axis}
          graph={graph}
          waits={waits}
          shift={control.shift}
          handlers={handlers}
          scroller={scroller}
        />
      )}
      <div role="status" className={classes.told} data-moving={told !== '' || undefined}>
        {told}
      </div>
      <TimelineDialog
        planId={planId}
        mark={opened}
        locale={locale}
        onClose={() => setOpened(null)}
      />
    </>
  )
}
