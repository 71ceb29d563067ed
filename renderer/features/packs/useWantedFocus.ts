import { type RefObject, useEffect, useRef } from 'react'
import { useDraftEditing } from './draftEditing'

/** A field that takes the keyboard when its item was just added, or gone to. */
export function useWantedFocus(itemId: string): RefObject<HTMLTextAreaElement | null> {
  const { wanted } = useDraftEditing()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (wanted.current !== itemId) return
    wanted.current = null
    field.current?.focus()
  })
  return field
}
