import type { Editor } from '@tiptap/core'
import { EditorContent } from '@tiptap/react'
import { useLayoutEffect, useRef } from 'react'
import classes from './richText.module.css'

interface GrowingEditorContentProps {
  readonly editor: Editor
  readonly compact?: boolean | undefined
}

/**
 * The text of the editor in a frame of fixed height that follows it. With size and layout contained, a key lays out the text
 * alone instead of the whole page; only where a line is added or taken away does the rest move.
 */
export function GrowingEditorContent({ editor, compact }: GrowingEditorContentProps) {
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const text = editor.view.dom
    const follow = () => {
      const height = `${text.offsetHeight}px`
      if (!frame.current || frame.current.style.height === height) return
      const isFirst = frame.current.style.height === ''
      frame.current.style.height = height
      // The caret was brought into view before there was room for its line.
      if (!isFirst && editor.isFocused) editor.commands.scrollIntoView()
    }
    follow()
    const watch = new ResizeObserver(follow)
    watch.observe(text)
    return () => watch.disconnect()
  }, [editor])
  return (
    <div ref={frame} className={classes.frame}>
      <EditorContent
        editor={editor}
        className={`${classes.text} ${classes.editor}`}
        data-compact={compact || undefined}
      />
    </div>
  )
}
