import { useId } from 'react'
import type { Day } from '#shared/lib/dates'
import type { Milestone } from '#shared/plan/Milestone'
import { isClosed } from '#shared/plan/milestoneStanding'
import { axisPeriods, dayMiddle, type TimeAxis } from '#shared/plan/timeAxis'
import classes from './timeline.module.css'
import type { Arrow } from './timelineMarks'

interface TimelineArrowsProps {
  readonly axis: TimeAxis
  readonly today: Day
  readonly arrows: readonly Arrow[]
  /** Where the drawn part begins and how high it is (px). */
  readonly top: number
  readonly height: number
  /** Where the diamond of a milestone stands (px from the top of all lines); null where its action is not shown. */
  readonly heightOf: (milestone: Milestone) => number | null
}

/** What lies behind the bars: lines of the periods, the line of today, and the arrows between milestones. It says nothing that the lines do not say in words. */
export function TimelineArrows(props: TimelineArrowsProps) {
  const { axis, today, arrows, top, height, heightOf } = props
  const head = useId()
  const { upper, lower } = axisPeriods(axis)
  const strong = new Set(upper.map(({ left }) => left))
  const todayAt = dayMiddle(axis, today)
  return (
    <svg
      className={classes.behind}
      style={{ top }}
      width={axis.width}
      height={height}
      aria-hidden="true"
    >
      <defs>
        {(['met', 'conflict'] as const).map((kind) => (
          <marker
            key={kind}
            id={`${head}-${kind}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0l8 4-8 4z" className={classes.arrowHead} data-kind={kind} />
          </marker>
        ))}
      </defs>
      {lower.map(({ left }) => (
        <line
          key={left}
          x1={left + 0.5}
          x2={left + 0.5}
          y1={0}
          y2={height}
          className={classes.gridLine}
          data-strong={strong.has(left) || undefined}
        />
      ))}
      <line x1={todayAt} x2={todayAt} y1={0} y2={height} className={classes.todayLine} />
      {arrows.map(({ from, to }) => {
        const [fromY, toY] = [heightOf(from), heightOf(to)]
        if (fromY === null || toY === null || from.dueOn === null || to.dueOn === null) return null
        const open = from.status !== 'reached' && !isClosed(to)
        const conflict = open && (from.dueOn > to.dueOn || from.status === 'dropped')
        const kind = conflict ? 'conflict' : 'met'
        return (
          <path
            key={`${from.id} ${to.id}`}
            d={arrowPath(
              { x: dayMiddle(axis, from.dueOn), y: fromY - top },
              { x: dayMiddle(axis, to.dueOn), y: toY - top },
            )}
            className={classes.arrow}
            data-kind={kind}
            markerEnd={`url(#${head}-${kind})`}
          />
        )
      })}
    </svg>
  )
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Half the width (px) of a diamond. */
const half = 10

/** From the edge of one diamond to that of another: over the bar within a line, in a bend between lines. */
function arrowPath(from: Point, to: Point): string {
  if (from.y === to.y) {
    const [x1, x2, y] = [from.x + half / 2, to.x - half / 2, from.y - half / 2]
    return `M${x1} ${y}C${x1 + 8} ${y - 11} ${x2 - 8} ${y - 11} ${x2} ${y}`
  }
  const down = to.y > from.y ? 1 : -1
  const bend = Math.max(24, Math.min(60, Math.abs(to.x - from.x) / 2))
  const [y1, y2] = [from.y + down * half, to.y - down * half]
  return `M${from.x} ${y1}C${from.x} ${y1 + down * bend} ${to.x} ${y2 - down * bend} ${to.x} ${y2}`
}
