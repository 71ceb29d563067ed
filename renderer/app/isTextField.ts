const textInputs = new Set(['text', 'search', 'url', 'email', 'number', 'tel', 'password', 'date'])

/** Whether typing goes into this element, so that its own undo comes first. */
export function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly
  if (element instanceof HTMLInputElement) return textInputs.has(element.type) && !element.readOnly
  return element instanceof HTMLElement && element.isContentEditable
}
