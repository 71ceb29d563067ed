import { Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { milestoneGraph } from '#shared/plan/milestoneDependencies'
import { type TimelineZoom, timeAxis, timelineSpan, timelineZooms } from '#shared/plan/timeAxis'
import { ActionViewHead } from './ActionViewHead'
import classes from './plan.module.css'
import { Timeline } from './Timeline'
import { TimelineDialog } from './TimelineDialog'
import { TimelineToolbar } from './TimelineToolbar'
import timeline from './timeline.module.css'
import { timelineItems } from './timelineItems'
import { useShiftWords } from './useShiftWords'
import { type ShownActions, useShownActions } from './useShownActions'
import { type TimelineMark, useTimelineHandlers } from './useTimelineHandlers'
import { useTimelineScroll } from './useTimelineScroll'
import { useTimelineShift } from './useTimelineShift'
import { waitsOf } from './waits'

/** The actions of the plan along time, with their milestones and what these wait for. */
export function TimelineScreen({ planId }: { readonly planId: PlanId }) {
  const view = useShownActions(planId)
  const plan = useRecords(planId, 'plans')?.[0]
  if (!view || !plan) return null
  return (
    <div className={timeline.screen}>
      <ActionViewHead planId={planId} here="timeline" view={view} />
      {view.actions.length > 0 ? (
        <TimelineBody
          planId={planId}
          view={view}
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
  readonly periodFrom: string
  readonly periodTo: string
}

function TimelineBody({ planId, view, periodFrom, periodTo }: TimelineBodyProps) {
  const { t } = useTranslation('timeline')
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
  const waits = useMemo(() => waitsOf(milestones), [milestones])
  const conflicts = useMemo(
    () => [...waits.values()].filter(({ conflict }) => conflict !== null).length,
    [waits],
  )
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
      {conflicts > 0 ? (
        <Text size="sm" className={classes.late} mb={6}>
          <IconAlertTriangle size={16} aria-hidden="true" />
          {t('timeline:conflicts', { count: conflicts })}
        </Text>
      ) : null}
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
      <div role="status" className={timeline.told} data-moving={told !== '' || undefined}>
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
