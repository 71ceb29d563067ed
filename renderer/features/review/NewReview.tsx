import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate } from 'wouter/use-hash-location'
import { DayField } from '#renderer/components/DayField'
import { PageHeader } from '#renderer/components/PageHeader'
import { reviewsPath } from '#renderer/components/paths'
import { planReview } from '#renderer/repositories/reviews'
import type { Day } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import type { ProposedItem } from '#shared/review/proposeAgenda'
import { reviewsInOrder } from '#shared/review/reviewState'
import { AgendaChoice } from './AgendaChoice'
import classes from './review.module.css'
import { useProposedAgenda } from './useProposedAgenda'
import type { ReviewRecords } from './useReviewRecords'
import type { ReviewWords } from './useReviewWords'
import { useTold } from './useTold'

interface NewReviewProps {
  readonly planId: PlanId
  readonly records: ReviewRecords
  readonly words: ReviewWords
  readonly today: Day
}

/** A review before it is made: its day, and what it looks at, of what the plan proposes. */
export function NewReview({ planId, records, words, today }: NewReviewProps) {
  const { t } = useTranslation('review')
  const told = useTold()
  const before = reviewsInOrder(records.reviews).at(-1)
  const announced = before?.nextOn && before.nextOn >= today ? before.nextOn : today
  const [heldOn, setHeldOn] = useState<Day>(announced)
  const [title, setTitle] = useState<string | null>(null)
  const [nextOn, setNextOn] = useState<Day | null>(null)
  const proposed = useProposedAgenda(planId, records, { review: null, heldOn, nextOn }, today)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const key = ({ milestoneId, actionId, indicatorId, gapRef, followsItemId }: ProposedItem) =>
    [milestoneId, actionId, indicatorId, gapRef, followsItemId].join(' ')
  const chosen = new Set(proposed.filter((item) => !left.has(key(item))))
  const shownTitle = title ?? t('review:newReview.proposedTitle', { day: words.day(heldOn) })
  const make = async () => {
    const fields = {
      title: shownTitle,
      heldOn,
      nextOn,
      place: before?.place ?? '',
      chair: before?.chair ?? '',
      participants: before?.participants ?? '',
    }
    const outcome = await told(
      planReview(
        planId,
        fields,
        proposed.filter((item) => chosen.has(item)),
      ),
    )
    if (outcome.ok) navigate(reviewsPath(planId, outcome.value), { replace: true })
  }
  return (
    <>
      <PageHeader title={t('review:newReview.title')} lead={t('review:newReview.lead')} />
      <form
        className={classes.newReview}
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <Stack gap="lg">
          <div className={classes.threeFields}>
            <TextInput
              label={t('review:field.title')}
              maxLength={200}
              value={shownTitle}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
            <DayField
              label={t('review:field.heldOn')}
              stored={heldOn}
              save={async (day) => {
                if (day) setHeldOn(day)
                return { ok: day !== null }
              }}
              locale={words.locale}
              edge="start"
            />
            <DayField
              label={t('review:field.nextOn')}
              stored={nextOn}
              save={async (day) => setNextOn(day)}
              locale={words.locale}
              edge="start"
            />
          </div>
          <div>
            <Title order={2} size="h4">
              {t('review:newReview.agenda')}
            </Title>
            <Text c="dimmed">{t('review:newReview.agendaNote')}</Text>
          </div>
          {proposed.length === 0 ? (
            <Text>{t('review:newReview.none')}</Text>
          ) : (
            <AgendaChoice
              proposed={proposed}
              chosen={chosen}
              onChange={(next) =>
                setLeft(new Set(proposed.filter((item) => !next.has(item)).map(key)))
              }
              words={words}
            />
          )}
          <Group gap="xs" className={classes.saveBar}>
            <Button type="submit">{t('review:newReview.save')}</Button>
            <Button variant="default" onClick={() => navigate(reviewsPath(planId))}>
              {t('common:button.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  )
}
