import { Title } from '@mantine/core'
import { type DragEvent, memo, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWindowedRows } from '#renderer/components/useWindowedRows'
import type { ActionId, PlanId } from '#shared/lib/ids'
import type { Milestone } from '#shared/plan/Milestone'
import { nextMilestone } from '#shared/plan/milestonesByAction'
import { BoardCard } from './BoardCard'
import classes from './board.module.css'
import { type BoardColumnRows, cardHeight } from './boardColumns'
import type { BoardMoves } from './useBoardMoves'

interface BoardColumnProps extends BoardColumnRows {
  readonly planId: PlanId
  readonly ofAction: ReadonlyMap<ActionId, readonly Milestone[]>
  readonly locale: string
  readonly moves: BoardMoves
}

/** The actions of one status; only the cards near what is seen are drawn. A card dropped here takes on the status. */
export const BoardColumn = memo(function BoardColumn(props: BoardColumnProps) {
  const { planId, status, rows, ofAction, locale, moves } = props
  const { t } = useTranslation('board')
  const headingId = useId()
  const heights = useMemo(() => rows.map(() => cardHeight), [rows])
  const { ref, from, to, before, after } = useWindowedRows<HTMLUListElement>(heights)
  const [dropAt, setDropAt] = useState<number | null>(null)
  const placeOf = (event: DragEvent) => {
    const top = ref.current?.getBoundingClientRect().top ?? 0
    const place = Math.round((event.clientY - top) / cardHeight)
    return Math.min(Math.max(place, 0), rows.length)
  }
  return (
    <section
      className={classes.column}
      data-status={status}
      aria-labelledby={headingId}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('application/x-action')) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
        setDropAt(placeOf(event))
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropAt(null)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setDropAt(null)
        const moved = event.dataTransfer.getData('application/x-action') as ActionId
        if (moved) moves.drop(moved, status, placeOf(event))
      }}
    >
      <Title order={2} size="h5" id={headingId} className={classes.columnTitle}>
        {t('board:column', { status: t(`common:actionStatus.${status}`), count: rows.length })}
      </Title>
      {rows.length === 0 ? <p className={classes.empty}>{t('board:empty')}</p> : null}
      <ul ref={ref} className={classes.cards} style={{ paddingTop: before, paddingBottom: after }}>
        {rows.slice(from, to).map((row, index) => (
          <BoardCard
            key={row.action.id}
            planId={planId}
            row={row}
            index={from + index}
            count={rows.length}
            next={nextMilestone(ofAction.get(row.action.id) ?? [])}
            locale={locale}
            moves={moves}
          />
        ))}
      </ul>
      {dropAt === null ? null : (
        <div
          className={classes.dropLine}
          style={{ top: (ref.current?.offsetTop ?? 0) + dropAt * cardHeight - 5 }}
        />
      )}
    </section>
  )
})
