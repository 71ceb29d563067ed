/** Whether keys, and what is copied and pasted, belong to a field inside a cell. */
export function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox')
  )
}
