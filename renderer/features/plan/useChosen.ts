import { useCallback } from 'react'
import { useDraft } from '#renderer/components/useDraft'

const sameContent = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Something chosen rather than typed (a status, ticks): shown at once, written at once. What is chosen next starts from
 * what is shown, so that quick ticks never take back one another.
 */
export function useChosen<T>(
  stored: T,
  save: (value: T, group: string) => Promise<unknown>,
): readonly [value: T, choose: (value: T) => void] {
  const { value, setValue, flush } = useDraft<T>({ stored, save, equal: sameContent })
  const choose = useCallback(
    (next: T) => {
      setValue(next)
      void flush()
    },
    [setValue, flush],
  )
  return [value, choose]
}
