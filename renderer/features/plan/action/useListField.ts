import { useRef } from 'react'

/** Changes to one list inside a record (the resources of an action), each made on the latest state. */
export interface ListField<T> {
  readonly add: (item: T) => Promise<unknown>
  readonly change: (id: string, fields: Partial<T>, group?: string) => Promise<unknown>
  readonly remove: (id: string) => Promise<unknown>
}

/**
 * Two rows of one list may be written before the screen has drawn the first change; each write therefore starts from the
 * list as last written here, not as last drawn.
 */
export function useListField<T extends { readonly id: string }>(
  stored: readonly T[],
  save: (list: T[], group?: string) => Promise<unknown>,
): ListField<T> {
  const drawn = useRef(stored)
  const latest = useRef(stored)
  if (drawn.current !== stored) {
    drawn.current = stored
    latest.current = stored
  }
  const write = (list: T[], group?: string) => {
    latest.current = list
    return save(list, group)
  }
  return {
    add: (item) => write([...latest.current, item]),
    change: (id, fields, group) =>
      write(
        latest.current.map((item) => (item.id === id ? { ...item, ...fields } : item)),
        group,
      ),
    remove: (id) => write(latest.current.filter((item) => item.id !== id)),
  }
}
