import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DayField } from '#renderer/components/DayField'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { type ReviewFields, updateReview } from '#renderer/repositories/reviews'
import type { PlanId } from '#shared/lib/ids'
import type { Review } from '#shared/review/Review'
import { useTold } from './useTold'

interface AboutMeetingProps {
  readonly planId: PlanId
  readonly review: Review
  readonly locale: string
}

/** When and where the meeting is, who takes part, and what was said beyond the single items. */
export function AboutMeeting({ planId, review, locale }: AboutMeetingProps) {
  const { t } = useTranslation('review')
  const told = useTold()
  const save = (fields: ReviewFields, group: string) =>
    told(updateReview(planId, review.id, fields, group))
  return (
    <Stack gap="sm">
      <DraftTextInput
        label={t('review:field.title')}
        maxLength={200}
        stored={review.title}
        save={(title, group) => save({ title }, group)}
      />
      <DayField
        label={t('review:field.heldOn')}
        stored={review.heldOn}
        // A meeting has a day: an emptied field keeps the one before.
        save={async (heldOn, group) => (heldOn ? await save({ heldOn }, group) : { ok: false })}
        locale={locale}
        edge="start"
      />
      <DraftTextInput
        label={t('review:field.place')}
        maxLength={200}
        stored={review.place}
        save={(place, group) => save({ place }, group)}
      />
      <DraftTextInput
        label={t('review:field.chair')}
        maxLength={200}
        stored={review.chair}
        save={(chair, group) => save({ chair }, group)}
      />
      <DraftTextarea
        label={t('review:field.participants')}
        description={t('review:field.participantsHelp')}
        maxLength={2000}
        minRows={3}
        stored={review.participants}
        save={(participants, group) => save({ participants }, group)}
      />
      <DraftTextarea
        label={t('review:field.notes')}
        maxLength={8000}
        minRows={4}
        stored={review.notes}
        save={(notes, group) => save({ notes }, group)}
      />
      <DayField
        label={t('review:field.nextOn')}
        stored={review.nextOn}
        save={(nextOn, group) => save({ nextOn }, group)}
        locale={locale}
        edge="start"
      />
    </Stack>
  )
}
