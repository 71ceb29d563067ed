import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react'

interface RovingRowsOptions {
  /** The element that holds the rows: each carries `data-row` with its index, and what can be focused in it `data-stop`. */
  readonly ref: RefObject<HTMLElement | null>
  /** The indices of the rows that can be stopped at, rising. */
  readonly stops: readonly number[]
  /** The rows that are drawn. */
  readonly from: number
  readonly to: number
}

interface RovingRows {
  /** The one row whose controls the Tab key reaches. */
  readonly active: number
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
}

/**
 * One row of a long list at a time takes part in the order of the Tab key; arrow keys, Home and End lead to the others, to the same
 * control there. Where the row with the keyboard goes away, the keyboard goes on to the one that takes its place.
 */
export function useRovingRows({ ref, stops, from, to }: RovingRowsOptions): RovingRows {
  const [chosen, setChosen] = useState(0)
  const hadFocus = useRef(false)
  const drawn = stops.filter((stop) => stop >= from && stop < to)
  const nearest = drawn.find((stop) => stop >= chosen) ?? drawn.at(-1) ?? 0
  const active = drawn.includes(chosen) ? chosen : nearest

  // Runs after every drawing: a row may go away by a command here, by undo, or by another window of the plan.
  useEffect(() => {
    const rows = ref.current
    if (!hadFocus.current || !rows || document.activeElement !== document.body) return
    focusIn(rows, active, 0)
  })

  const go = (index: number, control: number) => {
    setChosen(index)
    const rows = ref.current
    if (!rows) return
    let tries = 0
    // A row that was far away is drawn only after the list has noticed that it was scrolled.
    const focus = () => {
      if (!focusIn(rows, index, control) && tries++ < 20) requestAnimationFrame(focus)
    }
    focus()
  }

  return {
    active,
    onFocus: ({ target }) => {
      hadFocus.current = true
      const index = rowOf(target)
      if (index !== null) setChosen(index)
    },
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const target = event.target as HTMLElement
      const index = rowOf(target)
      if (index === null || !target.matches('[data-stop]')) return
      const at = stops.indexOf(index)
      const next =
        event.key === 'ArrowDown'
          ? stops[at + 1]
          : event.key === 'ArrowUp'
            ? stops[at - 1]
            : event.key === 'Home'
              ? stops[0]
              : event.key === 'End'
                ? stops.at(-1)
                : undefined
      if (next === undefined || next === index) return
      event.preventDefault()
      if (event.key === 'Home' || event.key === 'End')
        ref.current?.scrollIntoView({ block: event.key === 'Home' ? 'start' : 'end' })
      go(next, stopsIn(target.closest('[data-row]')).indexOf(target))
    },
  }
}

function rowOf(element: Element): number | null {
  const row = element.closest('[data-row]')?.getAttribute('data-row')
  return row === null || row === undefined ? null : Number(row)
}

const stopsIn = (row: Element | null): HTMLElement[] => [
  ...(row?.querySelectorAll<HTMLElement>('[data-stop]') ?? []),
]

function focusIn(rows: HTMLElement, index: number, control: number): boolean {
  const stops = stopsIn(rows.querySelector(`[data-row="${index}"]`))
  const stop = stops[Math.min(Math.max(control, 0), stops.length - 1)]
  stop?.focus()
  return stop !== undefined
}
