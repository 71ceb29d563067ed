import { Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { GrowingTextarea } from '#renderer/components/GrowingTextarea'
import { ownPackLimits } from '#shared/lib/ownPackLimits'
import { addCommitments, setItem } from '#shared/template/own/editDraft'
import type { CommitmentDraft, CommitmentsDraft } from '#shared/template/own/PackDraft'
import { splitLines } from '#shared/template/own/splitLines'
import { inCommitments, useDraftEditing } from './draftEditing'
import { ItemButtons } from './ItemButtons'
import classes from './packs.module.css'
import { ServedBy } from './ServedBy'

interface CommitmentsFormProps {
  readonly pack: CommitmentsDraft
  readonly role: CommitmentsDraft['roles'][number]
}

/** What the city undertakes in one of its roles. */
export function CommitmentsForm({ pack, role }: CommitmentsFormProps) {
  const { t } = useTranslation('packs')
  const { change } = useDraftEditing()
  const [text, setText] = useState('')
  const titles = splitLines(text)
  const add = () => {
    void change(inCommitments((content) => addCommitments(content, role.id, titles)))
    setText('')
  }
  const set = (fields: Readonly<Record<string, string>>, group: string) =>
    change((content) => setItem(content, role.id, fields), group)
  return (
    <section aria-labelledby="role-form">
      <Title order={2} size="h3" id="role-form">
        {t('packs:commitment.ofRole', { role: role.title || role.id })}
      </Title>
      <div className={classes.fields}>
        <DraftTextInput
          label={t('packs:commitment.roleTitle')}
          maxLength={ownPackLimits.line}
          stored={role.title}
          save={(title, group) => set({ title }, group)}
        />
        <DraftTextarea
          label={t('packs:commitment.roleText')}
          className={classes.wide}
          minRows={1}
          maxLength={ownPackLimits.text}
          stored={role.text}
          save={(next, group) => set({ text: next }, group)}
        />
      </div>
      {pack.commitments
        .filter(({ roleId }) => roleId === role.id)
        .map((commitment) => (
          <CommitmentItem key={commitment.id} commitment={commitment} />
        ))}
      <div className={classes.quick}>
        <GrowingTextarea
          label={t('packs:commitment.quick')}
          description={t('packs:factor.titlesHint')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group mt="xs" gap="sm">
          <Button variant="default" disabled={titles.length === 0} onClick={add}>
            {t('packs:commitment.add')}
          </Button>
          <Text size="sm" c="dimmed">
            {t('packs:commitment.addHint')}
          </Text>
        </Group>
      </div>
    </section>
  )
}

function CommitmentItem({ commitment }: { readonly commitment: CommitmentDraft }) {
  const { t } = useTranslation('packs')
  const { change } = useDraftEditing()
  const { id, title, text } = commitment
  return (
    <fieldset className={classes.item}>
      <legend>{t('packs:commitment.heading', { id })}</legend>
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
          label={t('packs:commitment.text')}
          className={classes.wide}
          maxLength={ownPackLimits.text}
          stored={text}
          save={(value, group) => change((content) => setItem(content, id, { text: value }), group)}
        />
        <ServedBy commitment={commitment} />
      </div>
    </fieldset>
  )
}
