import { Anchor } from '@mantine/core'
import { type KeyboardEvent, memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { DraftMark } from '#renderer/components/DraftMark'
import { actionsPath } from '#renderer/components/paths'
import type { ActionRow } from '#renderer/features/plan/action/actionRows'
import { LateMark } from '#renderer/features/plan/LateMark'
import { formatDay } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { actionStatuses } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'
import classes from './board.module.css'
import { CardMoveMenu } from './CardMoveMenu'
import type { BoardMoves } from './useBoardMoves'

interface BoardCardProps {
  readonly planId: PlanId
  readonly row: ActionRow
  /** Place in its column, from 0, and how many cards stand there. */
  readonly index: number
  readonly count: number
  /** The open milestone that is due next. */
  readonly next: Milestone | undefined
  readonly locale: string
  readonly moves: BoardMoves
}

/** An action on the board. Drawn anew only when something of it changed. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { planId, row, index, count, next, locale, moves } = props
  const { action, number, ownerName, progress } = row
  const { t } = useTranslation('board')
  const title = action.title.trim() || t('plan:actions.untitled')
  const move = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const along = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined
    const across = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (along === undefined && across === undefined) return
    // Alt with an arrow is else the way back to the last screen; at the end of the board it does nothing.
    event.preventDefault()
    const status = actionStatuses[actionStatuses.indexOf(action.status) + (across ?? 0)]
    if (along !== undefined) moves.within(action.id, along)
    else if (status) moves.toStatus(action.id, status)
  }
  const nextDay = next?.dueOn ? formatDay(next.dueOn, locale, 'short') : null
  return (
    <li
      className={classes.card}
      data-card={action.id}
      data-row={index}
      aria-posinset={index + 1}
      aria-setsize={count}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('application/x-action', action.id)
        event.dataTransfer.effectAllowed = 'move'
      }}
      onKeyDown={move}
    >
      <div className={classes.cardHead}>
        <span className={classes.cardNumber}>{number}</span>
        {action.draft ? <DraftMark /> : null}
        <span className={classes.cardMove}>
          <CardMoveMenu actionId={action.id} title={title} status={action.status} moves={moves} />
        </span>
      </div>
      <Anchor
        component={Link}
        href={actionsPath(planId, action.id)}
        className={classes.cardTitle}
        title={title}
        draggable={false}
        data-row-focus
      >
        {title}
      </Anchor>
      <span className={classes.cardLine} title={ownerName || undefined}>
        {ownerName || t('plan:owner.nobody')}
      </span>
      <span className={classes.cardLine}>
        {progress.total === 0
          ? t('plan:actions.withoutMilestones')
          : t('board:progress', { reached: progress.reached, count: progress.total })}
      </span>
      <span className={classes.cardFoot}>
        {progress.late > 0 ? <LateMark count={progress.late} /> : null}
        <span
          className={classes.cardLine}
          title={nextDay ? t('board:nextTitled', { title: next?.title, day: nextDay }) : undefined}
        >
          {nextDay ? t('board:next', { day: nextDay }) : t('board:noNext')}
        </span>
      </span>
    </li>
  )
})
