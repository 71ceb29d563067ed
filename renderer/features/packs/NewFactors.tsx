import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GrowingTextarea } from '#renderer/components/GrowingTextarea'
import { addFactors } from '#shared/template/own/editDraft'
import { splitLines } from '#shared/template/own/splitLines'
import { inBenchmark, useDraftEditing } from './draftEditing'

interface NewFactorsProps {
  readonly close: () => void
  readonly show: (part: string) => void
}

/** The titles of new factors, one per line; a numbered list can be pasted. */
export function NewFactors({ close, show }: NewFactorsProps) {
  const { t } = useTranslation('packs')
  const { change } = useDraftEditing()
  const [text, setText] = useState('')
  const titles = splitLines(text)
  const add = () => {
    if (titles.length === 0) return
    void change(
      inBenchmark((content) => {
        const next = addFactors(content, titles)
        const known = new Set(content.pack.factors.map(({ id }) => id))
        const first = next.pack.factors.find(({ id }) => !known.has(id))
        if (first) show(first.id)
        return next
      }),
    )
    setText('')
    close()
  }
  return (
    <div>
      <GrowingTextarea
        label={t('packs:factor.titles')}
        description={t('packs:factor.titlesHint')}
        value={text}
        minRows={3}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          add()
        }}
      />
      <Group gap="xs" mt="xs">
        <Button size="sm" disabled={titles.length === 0} onClick={add}>
          {t('packs:factor.addCount', { count: titles.length })}
        </Button>
        <Button size="sm" variant="default" onClick={close}>
          {t('common:button.cancel')}
        </Button>
      </Group>
    </div>
  )
}
