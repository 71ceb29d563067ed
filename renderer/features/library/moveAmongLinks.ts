import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Lets arrow keys go up and down the links of a list that carry `data-item-link`; Home and End lead to the first and the last. */
export function moveAmongLinks(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const links = linksIn(event.currentTarget)
  const at = links.indexOf(event.target as HTMLElement)
  if (at < 0) return
  const step = steps[event.key]
  const next =
    step !== undefined
      ? links[at + step]
      : event.key === 'Home'
        ? links[0]
        : event.key === 'End'
          ? links.at(-1)
          : undefined
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The links of a list, in order. */
export const linksIn = (list: HTMLElement): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[data-item-link]'),
]
