import { useTranslation } from 'react-i18next'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { ownPackLimits } from '#shared/lib/ownPackLimits'
import { setItem } from '#shared/template/own/editDraft'
import type { ExampleDraft, PracticeDraft } from '#shared/template/own/PackDraft'
import { useDraftEditing } from './draftEditing'
import classes from './packs.module.css'

/** What one city did: where, what about, what, when, and what came of it. */
export function PracticeFields({ practice }: { readonly practice: ExampleDraft | PracticeDraft }) {
  const { t } = useTranslation('packs')
  const { change } = useDraftEditing()
  const save =
    (key: string) =>
    (value: string, group: string): Promise<unknown> =>
      change((content) => setItem(content, practice.id, { [key]: value }), group)
  const line = (key: 'city' | 'country' | 'topic' | 'website') => (
    <DraftTextInput
      label={t(`packs:field.${key}`)}
      className={key === 'topic' ? classes.wide : ''}
      maxLength={ownPackLimits.line}
      stored={practice[key]}
      save={save(key)}
    />
  )
  const text = (key: 'text' | 'result' | 'limit', stored: string) => (
    <DraftTextarea
      label={t(`packs:practiceField.${key}`)}
      className={classes.wide}
      minRows={key === 'text' ? 3 : 1}
      maxLength={ownPackLimits.text}
      stored={stored}
      save={save(key)}
    />
  )
  return (
    <div className={classes.fields}>
      {line('city')}
      {line('country')}
      {line('topic')}
      {text('text', practice.text)}
      {text('result', practice.result)}
      {'limit' in practice ? text('limit', practice.limit) : null}
      <DraftTextInput
        label={t('packs:field.years')}
        description={t('packs:hint.years')}
        stored={practice.years.join(', ')}
        save={(value, group) =>
          change((content) => setItem(content, practice.id, { years: yearsOf(value) }), group)
        }
      />
      {line('website')}
    </div>
  )
}

/** The years in a text such as `2012, 2014`; what is no year is passed over. */
const yearsOf = (text: string): readonly number[] => [
  ...new Set((text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number)),
]
