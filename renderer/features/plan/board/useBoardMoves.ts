import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOutcome } from '#renderer/components/useOutcome'
import { placeOnBoard } from '#renderer/repositories/actions'
import type { ActionId, PlanId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import { type Beside, type BoardColumnRows, besideAt } from './boardColumns'

/** How cards are moved, whatever moves them: keys, the menu of the card, or the mouse. The same object throughout. */
export interface BoardMoves {
  /** To another status; the card keeps its place in the plan. */
  readonly toStatus: (actionId: ActionId, status: Action['status']) => void
  /** Within its column: by one place, or to its top or bottom. */
  readonly within: (actionId: ActionId, to: -1 | 1 | 'first' | 'last') => void
  /** To a place of a column, counted from 0 among the cards that stand there now. */
  readonly drop: (actionId: ActionId, status: Action['status'], place: number) => void
}

/** A card that was moved: which, and the columns as they were before. */
export interface MovedCard {
  readonly id: ActionId
  readonly from: readonly BoardColumnRows[]
}

interface BoardMoving {
  readonly moves: BoardMoves
  /** The card that was moved last, to be brought into view with the keyboard on it. */
  readonly moved: MovedCard | null
  /** What happened, in words for those who do not see it. */
  readonly told: string
}

/** Moves cards, one command each, and tells where they went. */
export function useBoardMoves(planId: PlanId, columns: readonly BoardColumnRows[]): BoardMoving {
  const { t } = useTranslation('board')
  const settle = useOutcome()
  const latest = useRef(columns)
  latest.current = columns
  const [moved, setMoved] = useState<MovedCard | null>(null)

  const put = useCallback(
    async (actionId: ActionId, status: Action['status'], beside: Beside) => {
      const from = latest.current
      const revision = await settle(placeOnBoard(planId, actionId, status, beside))
      if (revision !== null) setMoved({ id: actionId, from })
    },
    [planId, settle],
  )
  const moves = useMemo<BoardMoves>(() => {
    const columnOf = (actionId: ActionId) => {
      const column = latest.current.find(({ rows }) =>
        rows.some(({ action }) => action.id === actionId),
      )
      const at = column?.rows.findIndex(({ action }) => action.id === actionId) ?? -1
      return column ? { ...column, at } : null
    }
    return {
      toStatus: (actionId, status) => void put(actionId, status, null),
      within: (actionId, to) => {
        const column = columnOf(actionId)
        if (!column) return
        const { rows, status, at } = column
        const place = to === 'first' ? 0 : to === 'last' ? rows.length : at + to
        if (place >= 0) void put(actionId, status, besideAt(rows, actionId, place))
      },
      drop: (actionId, status, place) => {
        const rows = latest.current.find((column) => column.status === status)?.rows ?? []
        const at = rows.findIndex(({ action }) => action.id === actionId)
        const among = at >= 0 && at < place ? place - 1 : place
        void put(actionId, status, besideAt(rows, actionId, among))
      },
    }
  }, [put])

  const told = useMemo(() => {
    for (const { status, rows } of columns) {
      const at = rows.findIndex(({ action }) => action.id === moved?.id)
      const title = rows[at]?.action.title
      if (title !== undefined)
        return t('board:moved', {
          title: title.trim() || t('plan:actions.untitled'),
          status: t(`common:actionStatus.${status}`),
          place: at + 1,
          count: rows.length,
        })
    }
    return ''
  }, [columns, moved, t])
  return { moves, moved, told }
}
