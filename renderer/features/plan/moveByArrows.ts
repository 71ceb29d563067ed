import type { KeyboardEvent } from 'react'

/**
 * Lets arrow keys go up and down a list: each row carries `data-row` with its index, and the element to focus carries `data-row-focus`.
 * Fields inside a row keep their own arrow keys.
 */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const target = event.target as HTMLElement
  if (step === 0 || !target.matches('[data-row-focus]')) return
  const index = Number(target.closest('[data-row]')?.getAttribute('data-row'))
  const next = event.currentTarget.querySelector<HTMLElement>(
    `[data-row="${index + step}"] [data-row-focus]`,
  )
  if (!next) return
  event.preventDefault()
  next.focus()
}
