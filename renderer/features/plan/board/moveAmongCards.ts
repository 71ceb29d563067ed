import type { KeyboardEvent } from 'react'

/** Lets arrow keys go from card to card: up and down within a column, sideways to the next column that has cards. */
export function moveAmongCards(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const target = event.target as HTMLElement
  if (!target.matches('[data-row-focus]')) return
  const next =
    event.key === 'ArrowDown' || event.key === 'ArrowUp'
      ? cardBeside(target, event.key === 'ArrowDown' ? 1 : -1)
      : event.key === 'ArrowRight' || event.key === 'ArrowLeft'
        ? cardAcross(event.currentTarget, target, event.key === 'ArrowRight' ? 1 : -1)
        : null
  if (!next) return
  event.preventDefault()
  next.focus()
}

function cardBeside(target: HTMLElement, step: -1 | 1): HTMLElement | null {
  const card = target.closest('[data-row]')
  const other = step === 1 ? card?.nextElementSibling : card?.previousElementSibling
  return other?.querySelector<HTMLElement>('[data-row-focus]') ?? null
}

/** The card of another column that stands nearest to the same height. */
function cardAcross(board: HTMLElement, target: HTMLElement, step: -1 | 1): HTMLElement | null {
  const columns = [...board.querySelectorAll<HTMLElement>('[data-status]')]
  const { top } = target.getBoundingClientRect()
  const here = columns.findIndex((column) => column.contains(target))
  for (let at = here + step; at >= 0 && at < columns.length; at += step) {
    const links = [...(columns[at]?.querySelectorAll<HTMLElement>('[data-row-focus]') ?? [])]
    const away = (link: HTMLElement) => Math.abs(link.getBoundingClientRect().top - top)
    const nearest = links.reduce<HTMLElement | null>(
      (best, link) => (best === null || away(link) < away(best) ? link : best),
      null,
    )
    if (nearest) return nearest
  }
  return null
}
