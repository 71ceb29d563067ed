import type { Editor } from '@tiptap/core'
import { useEditor } from '@tiptap/react'
import { type FocusEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#shared/lib/result'
import { checkRichText, type RichText } from '#shared/richText/RichText'
import { afterPointer } from './afterPointer'
import { caretIsInView } from './caretIsInView'
import { EditorToolbar } from './EditorToolbar'
import { editorExtensions } from './editorExtensions'
import { fromEditor } from './fromEditor'
import { GrowingEditorContent } from './GrowingEditorContent'
import classes from './richText.module.css'
import { typingDraft } from './typingDraft'

export interface RichTextEditorProps {
  /** Already checked: an unchecked text must never reach an editor, which would show an empty page and save it. */
  readonly stored: RichText | null
  readonly save: (value: RichText | null, group: string) => Promise<unknown>
  readonly labelId: string
  readonly describedBy?: string | undefined
  readonly compact?: boolean | undefined
  /** Where the text was clicked, in window coordinates; null where it was reached by keyboard. */
  readonly clickedAt: { readonly x: number; readonly y: number } | null
  /** Gives what was typed before the editor stood. */
  readonly takeTypedBefore: () => string
  readonly onLeave: (by: 'blur' | 'escape') => void
}

const emptyDocument = { type: 'doc', content: [{ type: 'paragraph' }] }

/**
 * The editor itself; loaded only when a field is entered. What is typed stays in the editor and never passes through React:
 * the draft asks for it when it is written.
 */
export function RichTextEditor(props: RichTextEditorProps) {
  const { stored, labelId, describedBy, compact, clickedAt, takeTypedBefore } = props
  const { t } = useTranslation('shell')
  const latest = useRef(props)
  latest.current = props
  const [failure, setFailure] = useState<Failure | null>(null)
  const lastWritten = useRef(JSON.stringify(stored))
  const editorRef = useRef<Editor | null>(null)

  const [draft] = useState(() =>
    typingDraft<void>(async (_, group) => {
      const editor = editorRef.current
      if (!editor) return { ok: true }
      const read = fromEditor(editor.getJSON())
      setFailure(read.ok ? null : read.failure)
      if (!read.ok) return read
      lastWritten.current = JSON.stringify(read.value)
      return latest.current.save(read.value, group)
    }),
  )

  const [handleScrollToSelection] = useState(caretIsInView)

  const editor = useEditor(
    {
      extensions: editorExtensions,
      content: stored ?? emptyDocument,
      injectCSS: false,
      // Nothing here asks what was deleted, and after every key Tiptap would go through the whole text to tell it.
      enableCoreExtensions: { delete: false },
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-labelledby': labelId,
          ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        },
        handleScrollToSelection,
        handleKeyDown: (_, event) => {
          if (event.key !== 'Escape') return false
          latest.current.onLeave('escape')
          return true
        },
      },
      onUpdate: () => draft.touch(() => undefined),
    },
    [],
  )
  editorRef.current = editor

  // In the same breath in which the still text goes: a key pressed in between would reach nobody. Tiptap's own command to focus
  // waits for the next frame.
  useLayoutEffect(() => {
    const at = clickedAt
      ? editor.view.posAtCoords({ left: clickedAt.x, top: clickedAt.y })?.pos
      : undefined
    editor.commands.setTextSelection(at ?? editor.state.doc.content.size)
    editor.view.focus()
    const typed = takeTypedBefore()
    if (typed) editor.commands.insertContent({ type: 'text', text: typed })
    // Only on entering: afterwards the caret belongs to the user.
  }, [editor, clickedAt, takeTypedBefore])

  // A text that changed elsewhere (undo) is taken over when nothing is being typed; our own words coming back are left alone.
  const storedText = JSON.stringify(stored)
  useEffect(() => {
    if (draft.pending || storedText === lastWritten.current) return
    lastWritten.current = storedText
    const next: unknown = JSON.parse(storedText)
    const checked = next === null ? null : checkRichText(next)
    if (checked && !checked.ok) return
    editor.commands.setContent(checked?.value ?? emptyDocument, { emitUpdate: false })
  }, [draft, editor, storedText])

  useEffect(() => () => void draft.flush(), [draft])

  const leave = (event: FocusEvent<HTMLDivElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return
    void draft.endStretch()
    // Leaving the window keeps the editor, so that coming back finds the caret.
    const field = event.currentTarget
    if (document.hasFocus())
      afterPointer(() => {
        if (!field.contains(document.activeElement)) latest.current.onLeave('blur')
      })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears when the focus leaves the editor and its buttons
    <div className={classes.field} onBlur={leave}>
      <EditorToolbar editor={editor} />
      <GrowingEditorContent editor={editor} compact={compact} />
      {failure ? (
        <div role="alert" className={classes.linkRow}>
          {t('shell:editor.cannotSave')}
        </div>
      ) : null}
    </div>
  )
}
