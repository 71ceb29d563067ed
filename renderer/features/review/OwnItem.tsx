import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addReviewItems, ownItem } from '#renderer/repositories/reviewItems'
import type { PlanId, ReviewId } from '#shared/lib/ids'
import { useTold } from './useTold'

interface OwnItemProps {
  readonly planId: PlanId
  readonly reviewId: ReviewId
}

/** Puts something on the agenda that stands for itself. */
export function OwnItem({ planId, reviewId }: OwnItemProps) {
  const { t } = useTranslation('review')
  const told = useTold()
  const [subject, setSubject] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const words = subject.trim()
        if (words === '') return
        void told(addReviewItems(planId, reviewId, [ownItem(words)])).then(({ ok }) => {
          if (ok) setSubject('')
        })
      }}
    >
      <TextInput
        label={t('review:field.ownItem')}
        description={t('review:field.ownItemHelp')}
        maxLength={300}
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
    </form>
  )
}
