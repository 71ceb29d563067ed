import { type RefObject, useEffect, useRef } from 'react'
import { scrollerOf } from '#renderer/features/plan/useOpenRow'
import { type BoardColumnRows, cardHeight } from './boardColumns'
import type { MovedCard } from './useBoardMoves'

/** Brings a card that was moved into view once it stands in its new place, and puts the keyboard back on it. */
export function useCardInView(
  board: RefObject<HTMLElement | null>,
  columns: readonly BoardColumnRows[],
  moved: MovedCard | null,
): void {
  const done = useRef<MovedCard | null>(null)
  useEffect(() => {
    // Once for each move, as soon as the columns show it: what moves later, by undo, leaves the keyboard where it is.
    if (moved === null || done.current === moved || columns === moved.from) return
    done.current = moved
    const column = columns.find(({ rows }) => rows.some(({ action }) => action.id === moved.id))
    const list = board.current?.querySelector<HTMLElement>(`[data-status="${column?.status}"] ul`)
    if (!column || !list) return
    const index = column.rows.findIndex(({ action }) => action.id === moved.id)
    const scroller = scrollerOf(list)
    const view = scroller.getBoundingClientRect()
    const top = list.getBoundingClientRect().top + index * cardHeight
    if (top < view.top || top + cardHeight > view.bottom)
      scroller.scrollBy(0, top - view.top - view.height / 2)
    let tries = 0
    let frame = 0
    // A card that was far away is drawn only after the column has noticed that it was scrolled.
    const focusCard = () => {
      const card = list.querySelector<HTMLElement>(`[data-row="${index}"] [data-row-focus]`)
      if (card) card.focus({ preventScroll: true })
      else if (tries++ < 20) frame = requestAnimationFrame(focusCard)
    }
    frame = requestAnimationFrame(focusCard)
    return () => cancelAnimationFrame(frame)
  }, [board, columns, moved])
}
