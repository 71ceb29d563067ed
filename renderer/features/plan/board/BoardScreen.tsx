import { useMemo, useRef } from 'react'
import { ActionViewHead } from '#renderer/features/plan/action/ActionViewHead'
import { type ShownActions, useShownActions } from '#renderer/features/plan/action/useShownActions'
import type { PlanId } from '#shared/lib/ids'
import { BoardColumn } from './BoardColumn'
import classes from './board.module.css'
import { boardColumns } from './boardColumns'
import { moveAmongCards } from './moveAmongCards'
import { useBoardMoves } from './useBoardMoves'
import { useCardInView } from './useCardInView'

/** The actions of the plan as cards, one column for each status. */
export function BoardScreen({ planId }: { readonly planId: PlanId }) {
  const view = useShownActions(planId)
  if (!view) return null
  return (
    <>
      <ActionViewHead planId={planId} here="board" view={view} />
      {view.actions.length > 0 ? <Board planId={planId} view={view} /> : null}
    </>
  )
}

function Board({ planId, view }: { readonly planId: PlanId; readonly view: ShownActions }) {
  const { shown, ofAction, locale } = view
  const columns = useMemo(() => boardColumns(shown), [shown])
  const { moves, moved, told } = useBoardMoves(planId, columns)
  const board = useRef<HTMLDivElement>(null)
  useCardInView(board, columns, moved)
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys of the links inside are heard here once instead of at every card */}
      <div ref={board} className={classes.board} onKeyDown={moveAmongCards}>
        {columns.map(({ status, rows }) => (
          <BoardColumn
            key={status}
            planId={planId}
            status={status}
            rows={rows}
            ofAction={ofAction}
            locale={locale}
            moves={moves}
          />
        ))}
      </div>
      <div role="status" className="visually-hidden">
        {told}
      </div>
    </>
  )
}
