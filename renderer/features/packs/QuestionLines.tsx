import { Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GrowingTextarea } from '#renderer/components/GrowingTextarea'
import { addQuestions } from '#shared/template/own/editDraft'
import type { FactorDraft } from '#shared/template/own/PackDraft'
import { splitLines } from '#shared/template/own/splitLines'
import { inBenchmark, useDraftEditing } from './draftEditing'
import classes from './packs.module.css'
import { QuestionLine } from './QuestionLine'

/** The questions of a factor, a line each. Enter begins the next; a pasted list becomes as many lines as it has questions. */
export function QuestionLines({ factor }: { readonly factor: FactorDraft }) {
  const { t } = useTranslation('packs')
  const { change } = useDraftEditing()
  const [text, setText] = useState('')
  const lines = splitLines(text)
  const add = () => {
    if (lines.length === 0) return
    void change(inBenchmark((content) => addQuestions(content, factor.id, lines)))
    setText('')
  }
  return (
    <div className={classes.group}>
      <Title order={3} size="h4">
        {t('packs:question.title', { count: factor.questions.length })}
      </Title>
      {factor.questions.length === 0 ? (
        <Text c="dimmed">{t('packs:question.none')}</Text>
      ) : (
        <ol className={classes.lines}>
          {factor.questions.map((question, index) => (
            <QuestionLine
              key={question.id}
              factorId={factor.id}
              question={question}
              before={factor.questions[index - 1]?.id}
            />
          ))}
        </ol>
      )}
      <div className={classes.quick}>
        <GrowingTextarea
          label={t('packs:question.quick')}
          description={t('packs:question.quickHint')}
          minRows={3}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            add()
          }}
        />
        <Group gap="sm" mt="xs">
          <Button variant="default" disabled={lines.length === 0} onClick={add}>
            {lines.length === 0
              ? t('packs:question.addNone')
              : t('packs:question.addCount', { count: lines.length })}
          </Button>
          <Text size="sm" c="dimmed" role="status">
            {lines.length > 1 ? t('packs:question.last', { text: lines.at(-1) }) : null}
          </Text>
        </Group>
      </div>
    </div>
  )
}
