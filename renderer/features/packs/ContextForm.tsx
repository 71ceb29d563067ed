import { Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { GrowingTextarea } from '#renderer/components/GrowingTextarea'
import { ownPackLimits } from '#shared/lib/ownPackLimits'
import { addContextFactors, setItem } from '#shared/template/own/editDraft'
import type { BenchmarkDraft } from '#shared/template/own/PackDraft'
import { splitLines } from '#shared/template/own/splitLines'
import { inBenchmark, useDraftEditing } from './draftEditing'
import { ItemButtons } from './ItemButtons'
import classes from './packs.module.css'

/** What lies outside the city administration's hands and can explain a gap. */
export function ContextForm({ pack }: { readonly pack: BenchmarkDraft }) {
  const { t } = useTranslation('packs')
  const { change } = useDraftEditing()
  const [text, setText] = useState('')
  const titles = splitLines(text)
  const add = () => {
    void change(inBenchmark((content) => addContextFactors(content, titles)))
    setText('')
  }
  return (
    <section aria-labelledby="context-form">
      <Title order={2} size="h3" id="context-form">
        {t('packs:outline.context')}
      </Title>
      <Text c="dimmed">{t('packs:context.lead')}</Text>
      {pack.contextFactors.map(({ id, title, explanation }) => (
        <fieldset key={id} className={classes.item}>
          <legend>{t('packs:context.heading', { id })}</legend>
          <div className={classes.itemButtons}>
            <ItemButtons id={id} name={title || id} />
          </div>
          <div className={classes.fields}>
            <DraftTextInput
              label={t('packs:field.title')}
              className={classes.wide}
              maxLength={ownPackLimits.line}
              stored={title}
              save={(value, group) =>
                change((content) => setItem(content, id, { title: value }), group)
              }
            />
            <DraftTextarea
              label={t('packs:field.explanation')}
              className={classes.wide}
              maxLength={ownPackLimits.text}
              stored={explanation}
              save={(value, group) =>
                change((content) => setItem(content, id, { explanation: value }), group)
              }
            />
          </div>
        </fieldset>
      ))}
      <div className={classes.quick}>
        <GrowingTextarea
          label={t('packs:context.quick')}
          description={t('packs:factor.titlesHint')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group mt="xs">
          <Button variant="default" disabled={titles.length === 0} onClick={add}>
            {t('packs:context.add')}
          </Button>
        </Group>
      </div>
    </section>
  )
}
