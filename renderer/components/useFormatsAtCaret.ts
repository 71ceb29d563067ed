import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'

const formats = ['bold', 'italic', 'bulletList', 'orderedList', 'blockquote', 'link'] as const
/** Long enough (ms) for the key's frame to be painted, too short to be seen at a button. */
const afterKey = 50

type FormatsAtCaret = Readonly<Record<(typeof formats)[number], boolean>>

/** Which formats are switched on at the caret. Looked up shortly after each change, so that typing never waits for it. */
export function useFormatsAtCaret(editor: Editor): FormatsAtCaret {
  const [on, setOn] = useState(() => formatsAtCaret(editor))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      timer = undefined
      const next = formatsAtCaret(editor)
      setOn((last) => (formats.every((name) => last[name] === next[name]) ? last : next))
    }
    const onTransaction = () => {
      timer ??= setTimeout(look, afterKey)
    }
    editor.on('transaction', onTransaction)
    return () => {
      editor.off('transaction', onTransaction)
      clearTimeout(timer)
    }
  }, [editor])
  return on
}

function formatsAtCaret(editor: Editor): FormatsAtCaret {
  return Object.fromEntries(formats.map((name) => [name, editor.isActive(name)])) as FormatsAtCaret
}
