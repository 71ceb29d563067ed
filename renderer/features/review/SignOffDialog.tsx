import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { flushPendingDrafts } from '#renderer/components/pendingDrafts'
import { type Signatory, signOff } from '#renderer/repositories/reviews'
import type { PlanId } from '#shared/lib/ids'
import type { Failure } from '#shared/lib/result'
import type { Review } from '#shared/review/Review'
import type { ReviewedItem } from '#shared/review/reviewedItems'
import classes from './review.module.css'

interface SignOffDialogProps {
  readonly planId: PlanId
  readonly review: Review
  readonly items: readonly ReviewedItem[]
  readonly opened: boolean
  readonly onClose: () => void
}

/** Asks who signs, by role, and says what is still undecided. */
export function SignOffDialog(props: SignOffDialogProps) {
  const { opened, onClose } = props
  const { t } = useTranslation('review')
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('review:sign.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      {opened ? <SignOffForm {...props} /> : null}
    </Modal>
  )
}

const nobody: Signatory = { role: '', name: '' }

function SignOffForm({ planId, review, items, onClose }: SignOffDialogProps) {
  const { t } = useTranslation('review')
  const [people, setPeople] = useState<readonly Signatory[]>([
    { role: review.chair.trim().slice(0, 160), name: '' },
  ])
  const [failure, setFailure] = useState<Failure | null>(null)
  const set = (index: number, fields: Partial<Signatory>) =>
    setPeople(people.map((one, at) => (at === index ? { ...one, ...fields } : one)))
  const sign = async () => {
    await flushPendingDrafts()
    const outcome = await signOff(planId, review.id, people)
    if (outcome.ok) onClose()
    else setFailure(outcome.failure)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void sign()
      }}
    >
      <Stack gap="md">
        <Undecided items={items} />
        <Text>{t('review:sign.what')}</Text>
        {people.map((person, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added at the end
            key={index}
            className={classes.twoFields}
          >
            <TextInput
              label={t('review:sign.role')}
              aria-label={t('review:sign.roleOf', { number: index + 1 })}
              maxLength={160}
              value={person.role}
              {...(index === 0 ? { 'data-autofocus': true } : {})}
              onChange={(event) => set(index, { role: event.currentTarget.value })}
            />
            <TextInput
              label={t('review:sign.name')}
              aria-label={t('review:sign.nameOf', { number: index + 1 })}
              maxLength={160}
              value={person.name}
              onChange={(event) => set(index, { name: event.currentTarget.value })}
            />
          </div>
        ))}
        {people.length < 20 ? (
          <div>
            <Button variant="subtle" onClick={() => setPeople([...people, nobody])}>
              {t('review:sign.another')}
            </Button>
          </div>
        ) : null}
        {failure ? <FailureAlert failure={failure} title={t('review:sign.failed')} /> : null}
        <Group gap="xs" justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:button.cancel')}
          </Button>
          <Button type="submit">{t('review:sign.save')}</Button>
        </Group>
      </Stack>
    </form>
  )
}

/** How many undecided items are named before the rest is only counted. */
const named = 6

function Undecided({ items }: Pick<SignOffDialogProps, 'items'>) {
  const { t } = useTranslation('review')
  const undecided = items.filter(({ item }) => item.decision === null)
  if (items.length === 0) return <Text>{t('review:sign.empty')}</Text>
  if (undecided.length === 0) return <Text>{t('review:sign.allDecided')}</Text>
  const rest = undecided.length - named
  return (
    <div>
      <Text fw={600}>{t('review:sign.undecided', { count: undecided.length })}</Text>
      <ul className={classes.undecided}>
        {undecided.slice(0, named).map(({ item, number }) => (
          <li key={item.id}>
            {t('review:minutes.itemHeading', {
              number,
              subject: item.subject.trim() || t('review:thing.untitled'),
            })}
          </li>
        ))}
        {rest > 0 ? <li>{t('review:sign.more', { count: rest })}</li> : null}
      </ul>
    </div>
  )
}
