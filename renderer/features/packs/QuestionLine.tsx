import { Button } from '@mantine/core'
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { GrowingTextarea } from '#renderer/components/GrowingTextarea'
import { useDraft } from '#renderer/components/useDraft'
import { ownPackLimits } from '#shared/lib/ownPackLimits'
import { addQuestions, removeItem, setItem } from '#shared/template/own/editDraft'
import type { QuestionDraft } from '#shared/template/own/PackDraft'
import { splitLines } from '#shared/template/own/splitLines'
import { inBenchmark, useDraftEditing } from './draftEditing'
import { ItemButtons } from './ItemButtons'
import classes from './packs.module.css'
import { useWantedFocus } from './useWantedFocus'

interface QuestionLineProps {
  readonly factorId: string
  readonly question: QuestionDraft
  /** The question above. */
  readonly before: string | undefined
}

/** One question. Enter begins the next one, Backspace in an empty one goes back to the one above; a pasted list is split. */
export function QuestionLine({ factorId, question, before }: QuestionLineProps) {
  const { t } = useTranslation('packs')
  const { change, wanted } = useDraftEditing()
  const { id, hint } = question
  const field = useWantedFocus(id)
  const [isHinted, setHinted] = useState(hint !== '')
  const { value, setValue, flush } = useDraft({
    stored: question.text,
    save: (text, group) => change((content) => setItem(content, id, { text }), group),
  })

  const addAfter = (texts: readonly string[]) =>
    void change(
      inBenchmark((content) => {
        const next = addQuestions(content, factorId, texts, id)
        const known = new Set(questionIds(content.pack.factors))
        const added = questionIds(next.pack.factors).filter((each) => !known.has(each))
        wanted.current = added.at(-1) ?? null
        return next
      }),
    )
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      void flush()
      addAfter([''])
    } else if (event.key === 'Backspace' && value === '' && hint === '' && before !== undefined) {
      event.preventDefault()
      document.querySelector<HTMLElement>(`[data-item="${before}"]`)?.focus()
      void change((content) => removeItem(content, id))
    }
  }
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const lines = splitLines(event.clipboardData.getData('text/plain'))
    const [first, ...others] = lines
    if (first === undefined || others.length === 0) return
    event.preventDefault()
    const isEmpty = value.trim() === ''
    if (isEmpty) setValue(first)
    void flush()
    addAfter(isEmpty ? others : lines)
  }
  return (
    <li className={classes.line}>
      <span className={classes.lineId} aria-hidden="true">
        {id}
      </span>
      <div className={classes.lineWords}>
        <GrowingTextarea
          ref={field}
          aria-label={t('packs:question.label', { id })}
          data-item={id}
          minRows={1}
          maxLength={ownPackLimits.text}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
          onBlur={() => void flush()}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        {isHinted ? (
          <DraftTextarea
            aria-label={t('packs:question.hintLabel', { id })}
            variant="filled"
            size="sm"
            label={t('packs:field.hint')}
            placeholder={t('packs:hint.hint')}
            minRows={1}
            maxLength={ownPackLimits.text}
            stored={hint}
            save={(next, group) => change((content) => setItem(content, id, { hint: next }), group)}
          />
        ) : null}
      </div>
      {isHinted ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.hintButton}
          aria-label={t('packs:question.addHintNamed', { id })}
          onClick={() => setHinted(true)}
        >
          {t('packs:question.addHint')}
        </Button>
      )}
      <ItemButtons id={id} name={id} />
    </li>
  )
}

const questionIds = (
  factors: readonly { readonly questions: readonly { readonly id: string }[] }[],
): readonly string[] => factors.flatMap(({ questions }) => questions.map(({ id }) => id))
