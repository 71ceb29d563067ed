import { Input } from '@mantine/core'
import { type ComponentType, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isBlank } from '#shared/richText/plainTextOf'
import { checkRichText, type RichText } from '#shared/richText/RichText'
import type { RichTextEditorProps } from './RichTextEditor'
import { RichTextView } from './RichTextView'
import classes from './richText.module.css'
import { wordsOf } from './wordsOf'

interface RichTextFieldProps {
  readonly label: string
  readonly description?: string
  readonly stored: RichText | null
  /** Writes the text; null when it says nothing. Steps with one group are undone together. */
  readonly save: (value: RichText | null, group: string) => Promise<unknown>
  readonly placeholder?: string
  /** One line high while empty. */
  readonly compact?: boolean
}

let editor: ComponentType<RichTextEditorProps> | null = null
let loading: Promise<void> | null = null

function loadEditor(): Promise<void> {
  loading ??= import('./RichTextEditor').then((module) => {
    editor = module.RichTextEditor
  })
  return loading
}

/**
 * A field for formatted text. It stands as plain reading until it is entered by click or Tab; only then the editor is loaded.
 * Escape leaves it; Enter goes in again. A text that fails its check is shown as words, read-only, and never saved over.
 */
export function RichTextField(props: RichTextFieldProps) {
  const { label, description, stored, save, placeholder, compact } = props
  const { t } = useTranslation('shell')
  const labelId = useId()
  const descriptionId = useId()
  const checked = useMemo(() => (stored === null ? null : checkRichText(stored)), [stored])
  const [entered, setEntered] = useState(false)
  const [Editor, setEditor] = useState(() => editor)
  const clickedAt = useRef<{ x: number; y: number } | null>(null)
  const typed = useRef('')
  const stayOut = useRef(false)
  const still = useRef<HTMLDivElement>(null)

  useEffect(() => {
    // Ahead of need, so that the first click already finds the editor.
    const idle = requestIdleCallback(() => void loadEditor())
    return () => cancelIdleCallback(idle)
  }, [])

  const [takeTyped] = useState(() => () => {
    const text = typed.current
    typed.current = ''
    return text
  })

  const enter = () => {
    setEntered(true)
    if (editor) setEditor(() => editor)
    else void loadEditor().then(() => setEditor(() => editor))
  }
  const leave = (by: 'blur' | 'escape') => {
    setEntered(false)
    clickedAt.current = null
    if (by === 'escape') {
      stayOut.current = true
      requestAnimationFrame(() => still.current?.focus())
    }
  }

  if (checked && !checked.ok)
    return (
      <Input.Wrapper label={label} labelElement="div" error={t('shell:editor.unreadable')}>
        <pre className={classes.surface}>{wordsOf(stored)}</pre>
      </Input.Wrapper>
    )

  const text = checked?.value ?? null
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id: labelId }}
      description={description}
      descriptionProps={{ id: descriptionId }}
    >
      {entered && Editor ? (
        <Editor
          stored={text}
          save={save}
          labelId={labelId}
          describedBy={description ? descriptionId : undefined}
          compact={compact}
          clickedAt={clickedAt.current}
          takeTypedBefore={takeTyped}
          onLeave={leave}
        />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: no input element can show formatted text
        <div
          ref={still}
          className={`${classes.field} ${classes.surface} ${classes.still}`}
          data-compact={compact || undefined}
          role="textbox"
          aria-multiline="true"
          aria-labelledby={labelId}
          aria-describedby={description ? descriptionId : undefined}
          tabIndex={0}
          onMouseDown={(event) => {
            clickedAt.current = { x: event.clientX, y: event.clientY }
          }}
          onClick={enter}
          onFocus={() => {
            if (stayOut.current) stayOut.current = false
            else enter()
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault()
              enter()
            } else if (
              event.key.length === 1 &&
              !event.ctrlKey &&
              !event.metaKey &&
              !event.altKey
            ) {
              event.preventDefault()
              typed.current += event.key
              enter()
            }
          }}
        >
          {isBlank(text) ? (
            <span className={classes.placeholder}>
              {placeholder ?? t('shell:editor.placeholder')}
            </span>
          ) : (
            <RichTextView text={text} />
          )}
        </div>
      )}
    </Input.Wrapper>
  )
}
