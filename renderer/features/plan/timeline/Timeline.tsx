import { type RefObject, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useWindowedRows } from '#renderer/components/useWindowedRows'
import type { ShownActions } from '#renderer/features/plan/action/useShownActions'
import type { Waits } from '#renderer/features/plan/milestone/waits'
import type { MilestoneId, PlanId } from '#shared/lib/ids'
import type { Milestone } from '#shared/plan/Milestone'
import type { MilestoneGraph } from '#shared/plan/milestoneDependencies'
import type { TimeAxis } from '#shared/plan/timeAxis'
import { TimelineArrows } from './TimelineArrows'
import { TimelineHeadings } from './TimelineHeadings'
import { TimelineRow } from './TimelineRow'
import classes from './timeline.module.css'
import { itemHeights, itemIndexes, itemTops, type TimelineItem } from './timelineItems'
import { arrowsAt, shownMilestone } from './timelineMarks'
import type { TimelineShift } from './timelineShift'
import type { TimelineHandlers } from './useTimelineHandlers'

interface TimelineProps {
  readonly planId: PlanId
  readonly view: ShownActions
  readonly items: readonly TimelineItem[]
  readonly axis: TimeAxis
  readonly graph: MilestoneGraph
  readonly waits: ReadonlyMap<MilestoneId, Waits>
  readonly shift: TimelineShift | null
  readonly handlers: TimelineHandlers
  readonly scroller: RefObject<HTMLDivElement | null>
}

/** Where the middle of a diamond stands within its line (px), as in the style sheet. */
const diamondTop = 16
const none: readonly Milestone[] = []

/** Actions as lines along time; only the lines near what is seen are drawn, with one drawing of arrows behind them. */
export function Timeline(props: TimelineProps) {
  const { planId, view, items, axis, graph, waits, shift, handlers, scroller } = props
  const { t } = useTranslation('timeline')
  const heights = useMemo(() => items.map(({ kind }) => itemHeights[kind]), [items])
  const tops = useMemo(() => itemTops(items), [items])
  const indexes = useMemo(() => itemIndexes(items), [items])
  const { ref, from, to, before, after } = useWindowedRows<HTMLUListElement>(heights)
  const drawn = items.slice(from, to)
  const seen = drawn.flatMap((item) =>
    item.kind === 'action' ? (view.ofAction.get(item.row.action.id) ?? none) : none,
  )
  const arrows = arrowsAt(seen, graph.byId, graph.waiting).map((arrow) => ({
    from: shownMilestone(arrow.from, shift),
    to: shownMilestone(arrow.to, shift),
  }))
  const heightOf = ({ actionId }: Milestone) => {
    const index = indexes.get(actionId)
    return index === undefined ? null : (tops[index] ?? 0) + diamondTop
  }
  return (
    <section ref={scroller} className={classes.scroller} aria-label={t('timeline:region')}>
      {/* Keys and mouse of the bars and milestones inside are heard here once instead of at each of thousands. */}
      <div className={classes.inner} {...handlers}>
        <TimelineHeadings axis={axis} today={view.today} locale={view.locale} />
        <div className={classes.body}>
          <TimelineArrows
            axis={axis}
            today={view.today}
            arrows={arrows}
            top={before}
            height={(tops[to] ?? 0) - before}
            heightOf={heightOf}
          />
          <ul
            ref={ref}
            className={classes.rows}
            style={{ paddingTop: before, paddingBottom: after }}
          >
            {drawn.map((item, index) =>
              item.kind === 'objective' ? (
                <li
                  key={item.objective?.id ?? 'none'}
                  className={classes.objective}
                  data-row={from + index}
                >
                  <h2 className={classes.objectiveTitle}>
                    {t('timeline:objective', {
                      count: item.count,
                      title: item.objective
                        ? item.objective.title.trim() || t('timeline:untitledObjective')
                        : t('timeline:withoutObjective'),
                    })}
                  </h2>
                </li>
              ) : (
                <TimelineRow
                  key={item.row.action.id}
                  planId={planId}
                  row={item.row}
                  index={from + index}
                  count={items.length}
                  milestones={view.ofAction.get(item.row.action.id) ?? none}
                  waits={waits}
                  axis={axis}
                  shift={actionOf(shift) === item.row.action.id ? shift : null}
                  today={view.today}
                  locale={view.locale}
                />
              ),
            )}
          </ul>
        </div>
      </div>
    </section>
  )
}

function actionOf(shift: TimelineShift | null) {
  return shift?.of === 'action' ? shift.record.id : shift?.record.actionId
}
