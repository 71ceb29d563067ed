import { MultiSelect, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { setItem } from '#shared/template/own/editDraft'
import type { PracticeDraft } from '#shared/template/own/PackDraft'
import { useDraftEditing } from './draftEditing'
import { ItemButtons } from './ItemButtons'
import { PracticeFields } from './PracticeFields'
import classes from './packs.module.css'
import { useLinkChoices } from './useLinkChoices'

/** One practice, and of what it is an example. */
export function PracticeForm({ practice }: { readonly practice: PracticeDraft }) {
  const { t } = useTranslation('packs')
  const { change } = useDraftEditing()
  const { groups } = useLinkChoices(bearable)
  return (
    <section aria-labelledby="practice-form">
      <div className={classes.formHead}>
        <Title order={2} size="h3" id="practice-form">
          {practice.city || practice.topic
            ? [practice.city, practice.topic].filter(Boolean).join(': ')
            : t('packs:practice.heading')}
        </Title>
        <ItemButtons id={practice.id} name={practice.city || practice.id} />
      </div>
      <PracticeFields practice={practice} />
      <MultiSelect
        mt="md"
        label={t('packs:field.bearsOn')}
        description={t('packs:hint.bearsOn')}
        searchable
        hidePickedOptions
        data={groups}
        value={[...practice.bearsOn]}
        onChange={(bearsOn) => void change((content) => setItem(content, practice.id, { bearsOn }))}
        nothingFoundMessage={t('packs:nothingFound')}
        classNames={{ pill: classes.pill, options: classes.options }}
        // The list scrolls by itself, as the arrow keys go through it: an area around it could not be reached by them.
        withScrollArea={false}
        comboboxProps={{ withinPortal: false }}
      />
    </section>
  )
}

const bearable = [
  'factor',
  'commitment',
  'principle',
  'conclusion',
  'recommendation',
  'lesson',
] as const
