import { useCallback, useEffect, useRef, useState } from 'react'
import { type TypingDraft, typingDraft } from './typingDraft'

interface DraftOptions<T> {
  /** The value as stored, from a live query. */
  readonly stored: T
  /** Writes a value; steps with one group are undone together. A result with `ok: false` counts as not saved. */
  readonly save: (value: T, group: string) => Promise<unknown>
  readonly equal?: (a: T, b: T) => boolean
}

interface DraftState<T> {
  readonly value: T
  /** Whether the value is written; it is then dropped as soon as the stored value moves. */
  readonly saved: boolean
  readonly storedBefore: T
}

/**
 * A field's value between the keyboard and the store: what is typed while it is not written, else what is stored.
 * Writes after a pause of 0.3 s, at most 0.8 s after the first unsaved key, on blur (call `flush`), on unmount and on quitting.
 * A stored value that changes from elsewhere (undo) is taken over when nothing is being typed.
 */
export function useDraft<T>({ stored, save, equal = Object.is }: DraftOptions<T>): {
  readonly value: T
  readonly setValue: (value: T) => void
  readonly flush: () => Promise<void>
  readonly group: string
} {
  const [state, setState] = useState<DraftState<T> | null>(null)
  const latest = useRef({ stored, save, equal })
  latest.current = { stored, save, equal }
  const draftRef = useRef<TypingDraft<T> | null>(null)
  draftRef.current ??= typingDraft<T>(
    (value, group) => latest.current.save(value, group),
    (value, saved) => {
      setState((before) => {
        if (!before || !saved) return before
        const now = latest.current.stored
        const moved = !latest.current.equal(now, before.storedBefore)
        return moved || latest.current.equal(now, value) ? null : { ...before, saved: true }
      })
    },
  )
  const draft = draftRef.current

  // Dropping a written draft as soon as the store has moved: to the same words, or to others by undo.
  if (state?.saved && !equal(stored, state.storedBefore)) setState(null)

  useEffect(() => () => void draft.flush(), [draft])

  const setValue = useCallback(
    (value: T) => {
      setState((before) => ({
        value,
        saved: false,
        storedBefore: before && !before.saved ? before.storedBefore : latest.current.stored,
      }))
      draft.touch(() => value)
    },
    [draft],
  )
  const flush = useCallback(() => draft.endStretch(), [draft])
  return { value: state ? state.value : stored, setValue, flush, group: draft.group }
}
