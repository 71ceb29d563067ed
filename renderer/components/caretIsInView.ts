import type { EditorView } from '@tiptap/pm/view'

/** Room (px) that is kept above and below the caret, as the editor's own scrolling keeps it. */
const margin = 8

/**
 * Tells whether the caret of an editor stands where it can be seen, by one look at the box that scrolls. The editor itself would
 * measure every element up to the page at each key.
 */
export function caretIsInView(): (view: EditorView) => boolean {
  let pane: Element | null = null
  return (view) => {
    pane ??= scrollPaneOf(view.dom)
    const caret = view.coordsAtPos(view.state.selection.head)
    const box = pane.getBoundingClientRect()
    return (
      caret.top >= Math.max(box.top, 0) + margin &&
      caret.bottom <= Math.min(box.bottom, window.innerHeight) - margin
    )
  }
}

function scrollPaneOf(element: Element): Element {
  const parent = element.parentElement
  if (!parent) return element
  return /auto|scroll/.test(getComputedStyle(parent).overflowY) ? parent : scrollPaneOf(parent)
}
