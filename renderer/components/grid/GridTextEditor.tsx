import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { enterDraft } from '#renderer/components/pendingDrafts'
import { type CellKind, type CellReading, readCell } from '#shared/lib/readCell'
import classes from './grid.module.css'

export interface GridEditorProps {
  readonly label: string
  readonly reading: CellReading
  /** What stands in the field at first. */
  readonly initial: string
  /** Whether it stands there to be replaced by what is typed next. */
  readonly selected: boolean
  /** Called once with what is to be stored, and where the keyboard goes; `stay` where it went elsewhere by itself. */
  readonly onDone: (value: string | null, next: EditorExit) => void
  /** Gives back what was there before; `stay` where the keyboard went elsewhere by itself. */
  readonly onCancel: (next: 'cell' | 'stay') => void
}

export type EditorExit = 'down' | 'right' | 'left' | 'cell' | 'stay'

/** A cell's text or day while it is typed. Words that cannot be understood stay in the field, with the reason beside it. */
export function GridTextEditor(
  props: GridEditorProps & {
    readonly cell: Extract<CellKind, { kind: 'text' | 'day' }>
    /** Why words are not taken, in a sentence. */
    readonly refusal?: ((words: string) => string | null) | undefined
  },
) {
  const { cell, label, reading, initial, selected, refusal, onDone, onCancel } = props
  const { t } = useTranslation('grid')
  const errorId = useId()
  const [text, setText] = useState(initial)
  const [refused, setRefused] = useState<string | null>(null)
  const finished = useRef(false)
  const leaveDraft = useRef<(() => void) | null>(null)

  const finish = (next: EditorExit): boolean => {
    if (finished.current) return true
    const read = readCell(text, cell, reading)
    const fault =
      read.is === 'value' ? (refusal?.(read.value ?? '') ?? null) : t('grid:unreadableDay')
    if (read.is !== 'value' || fault !== null) {
      setRefused(fault)
      return false
    }
    finished.current = true
    leaveDraft.current?.()
    onDone(read.value, next)
    return true
  }
  const latest = useRef(finish)
  latest.current = finish
  useEffect(
    () => () => {
      // The view is left with the words still in the field: they are stored like those of any other field.
      if (leaveDraft.current) latest.current('stay')
      leaveDraft.current?.()
    },
    [],
  )

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') {
      event.preventDefault()
      finished.current = true
      leaveDraft.current?.()
      onCancel('cell')
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      finish('down')
    } else if (event.key === 'Tab') {
      event.preventDefault()
      finish(event.shiftKey ? 'left' : 'right')
    }
  }
  return (
    <span className={classes.editor}>
      <input
        ref={(input) => {
          if (!input || input.dataset.begun) return
          input.dataset.begun = 'yes'
          input.focus()
          if (selected) input.select()
          else input.setSelectionRange(initial.length, initial.length)
        }}
        className={classes.input}
        aria-label={label}
        aria-invalid={refused !== null || undefined}
        aria-describedby={refused === null ? undefined : errorId}
        maxLength={cell.kind === 'text' ? cell.longest : 100}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setRefused(null)
          leaveDraft.current ??= enterDraft({ flush: async () => latest.current('cell') })
        }}
        onKeyDown={onKeyDown}
        onBlur={() => finish('stay')}
      />
      {refused === null ? null : (
        <span id={errorId} role="alert" className={classes.refused}>
          {refused}
        </span>
      )}
    </span>
  )
}
