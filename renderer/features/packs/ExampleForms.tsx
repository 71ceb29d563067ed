import { Button, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { addExample } from '#shared/template/own/editDraft'
import type { FactorDraft } from '#shared/template/own/PackDraft'
import { inBenchmark, useDraftEditing } from './draftEditing'
import { ItemButtons } from './ItemButtons'
import { PracticeFields } from './PracticeFields'
import classes from './packs.module.css'

/** The city examples of a factor. */
export function ExampleForms({ factor }: { readonly factor: FactorDraft }) {
  const { t } = useTranslation('packs')
  const { change } = useDraftEditing()
  return (
    <div className={classes.group}>
      <Title order={3} size="h4">
        {t('packs:example.title', { count: factor.examples.length })}
      </Title>
      {factor.examples.map((example) => (
        <fieldset key={example.id} className={classes.item}>
          <legend>{t('packs:example.heading', { id: example.id })}</legend>
          <div className={classes.itemButtons}>
            <ItemButtons id={example.id} name={example.id} />
          </div>
          <PracticeFields practice={example} />
        </fieldset>
      ))}
      <Button
        variant="default"
        size="sm"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={() => void change(inBenchmark((content) => addExample(content, factor.id)))}
      >
        {t('packs:example.add')}
      </Button>
    </div>
  )
}
