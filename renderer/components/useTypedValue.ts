import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { enterDraft } from './pendingDrafts'
import { useDraft } from './useDraft'

interface TypedValueOptions<T> {
  readonly stored: T
  readonly save: (value: T, group: string) => Promise<unknown>
  readonly format: (value: T) => string
  /** The value of what was typed; `undefined` where it has none. */
  readonly parse: (text: string) => T | undefined
}

/**
 * A value typed as text (a day, a number): nothing is written while it is half typed, only on leaving the field, on Enter, and before quitting.
 * Text that has no value stays as it was typed, is marked, and is not written.
 */
export function useTypedValue<T>({ stored, save, format, parse }: TypedValueOptions<T>) {
  const { value, setValue, flush } = useDraft({ stored, save })
  const [text, setText] = useState<string | null>(null)
  const [unreadable, setUnreadable] = useState(false)
  const leave = useRef<(() => void) | null>(null)

  const set = async (next: T) => {
    leave.current?.()
    leave.current = null
    setText(null)
    setUnreadable(false)
    if (!Object.is(next, value)) {
      setValue(next)
      await flush()
    }
  }
  const commit = async () => {
    if (text === null) return
    const parsed = parse(text)
    if (parsed !== undefined) return await set(parsed)
    leave.current?.()
    leave.current = null
    setUnreadable(true)
  }
  const latestCommit = useRef(commit)
  latestCommit.current = commit
  useEffect(() => () => void latestCommit.current(), [])

  return {
    value,
    set,
    unreadable,
    input: {
      value: text ?? format(value),
      onChange: (event: { currentTarget: { value: string } }) => {
        leave.current ??= enterDraft({ flush: () => latestCommit.current() })
        setText(event.currentTarget.value)
        setUnreadable(false)
      },
      onBlur: () => void commit(),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter') void commit()
        if (event.key === 'Escape' && text !== null) {
          event.stopPropagation()
          void set(value)
        }
      },
    },
  }
}
