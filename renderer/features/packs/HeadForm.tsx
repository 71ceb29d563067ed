import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { ownPackLimits } from '#shared/lib/ownPackLimits'
import { setHead, setStandard } from '#shared/template/own/editDraft'
import type { PackDraft } from '#shared/template/own/PackDraft'
import { inBenchmark, useDraftEditing } from './draftEditing'
import classes from './packs.module.css'

/** What the pack says of itself, and a benchmark's standard. */
export function HeadForm({ pack }: { readonly pack: PackDraft }) {
  const { t } = useTranslation('packs')
  const { change } = useDraftEditing()
  const line = (key: 'title' | 'shortTitle' | 'publisher') => (
    <DraftTextInput
      label={t(`packs:field.${key}`)}
      description={t(`packs:hint.${key}`)}
      maxLength={ownPackLimits.line}
      className={key === 'title' ? classes.wide : ''}
      stored={pack[key]}
      save={(value, group) => change((content) => setHead(content, { [key]: value }), group)}
    />
  )
  return (
    <section aria-labelledby="pack-head">
      <Title order={2} size="h3" id="pack-head">
        {t('packs:outline.head')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('packs:headLead')}
      </Text>
      <div className={classes.fields}>
        {line('title')}
        {line('shortTitle')}
        <DraftTextInput
          label={t('packs:field.year')}
          description={t('packs:hint.year')}
          inputMode="numeric"
          maxLength={4}
          stored={pack.year === null ? '' : String(pack.year)}
          save={(value, group) =>
            change((content) => setHead(content, { year: yearOf(value) }), group)
          }
        />
        {line('publisher')}
        <DraftTextarea
          label={t('packs:field.about')}
          description={t('packs:hint.about')}
          className={classes.wide}
          maxLength={ownPackLimits.text}
          stored={pack.about}
          save={(about, group) => change((content) => setHead(content, { about }), group)}
        />
        {pack.format === 'common-ground/benchmark/1' ? (
          <>
            <DraftTextarea
              label={t('packs:field.standard')}
              description={t('packs:hint.standard')}
              className={classes.wide}
              maxLength={ownPackLimits.text}
              stored={pack.standard.text}
              save={(text, group) =>
                change(
                  inBenchmark((content) => setStandard(content, { text })),
                  group,
                )
              }
            />
            <DraftTextarea
              label={t('packs:field.explanation')}
              description={t('packs:hint.optional')}
              className={classes.wide}
              maxLength={ownPackLimits.text}
              stored={pack.standard.explanation}
              save={(explanation, group) =>
                change(
                  inBenchmark((content) => setStandard(content, { explanation })),
                  group,
                )
              }
            />
          </>
        ) : null}
      </div>
    </section>
  )
}

const yearOf = (text: string): number | null =>
  /^\d{4}$/.test(text.trim()) ? Number(text.trim()) : null
