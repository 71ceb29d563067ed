import type { KeyboardEvent } from 'react'
import type { TimeStep } from '#shared/plan/movedDay'

interface TimelineKeys {
  readonly onZoom: (by: -1 | 1) => void
  readonly onMove: (mark: HTMLElement, step: TimeStep, by: -1 | 1) => void
  readonly onRelease: () => void
  readonly onCancel: () => boolean
}

/**
 * The keys of the timeline. Arrows alone go from one thing to another; with Shift (a day), Ctrl (a week) or both (a month) they move what
 * is in focus. Alt stays the way back and forward, and Ctrl with + and − the zoom of the whole window.
 */
export function timelineKeys({ onZoom, onMove, onRelease, onCancel }: TimelineKeys) {
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const target = event.target as HTMLElement
      const control = event.ctrlKey || event.metaKey
      if (event.altKey || !target.matches('[data-nav]')) return
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null
      if (by !== null && (event.shiftKey || control) && target.matches('[data-mark]')) {
        event.preventDefault()
        onMove(target, control ? (event.shiftKey ? 'month' : 'week') : 'day', by)
      } else if (!control && (event.key === '+' || event.key === '-')) {
        event.preventDefault()
        onZoom(event.key === '+' ? -1 : 1)
      } else if (event.key === 'Escape' && onCancel()) {
        event.preventDefault()
        event.stopPropagation()
      } else if (!control && !event.shiftKey) {
        const next = nextThing(event.currentTarget, target, event.key)
        if (!next) return
        event.preventDefault()
        next.focus()
      }
    },
    onKeyUp: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Shift' || event.key === 'Control' || event.key === 'Meta') onRelease()
    },
  }
}

/** What an arrow key leads to: along the line from left to right, or in the next line what stands nearest. */
function nextThing(timeline: HTMLElement, target: HTMLElement, key: string): HTMLElement | null {
  const row = target.closest<HTMLElement>('[data-row]')
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const things = [...(row?.querySelectorAll<HTMLElement>('[data-nav]') ?? [])]
    return things[things.indexOf(target) + (key === 'ArrowRight' ? 1 : -1)] ?? null
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  const index = Number(row?.getAttribute('data-row')) + (key === 'ArrowDown' ? 1 : -1)
  const things = [...timeline.querySelectorAll<HTMLElement>(`[data-row="${index}"] [data-nav]`)]
  if (!target.matches('[data-mark]')) return things[0] ?? null
  const { left } = target.getBoundingClientRect()
  const away = (thing: HTMLElement) => Math.abs(thing.getBoundingClientRect().left - left)
  const marks = things.filter(({ dataset }) => dataset.mark === target.dataset.mark)
  return (marks.length > 0 ? marks : things).reduce<HTMLElement | null>(
    (best, thing) => (best === null || away(thing) < away(best) ? thing : best),
    null,
  )
}
