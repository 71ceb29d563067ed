import { Button, Group, Text } from '@mantine/core'
import { type MouseEvent, useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { LevelBadge } from '#renderer/components/LevelBadge'
import { assessPath } from '#renderer/components/paths'
import { flushPendingDrafts } from '#renderer/components/pendingDrafts'
import { declineSameAnswer, takeSameAnswer } from '#renderer/repositories/sameAnswers'
import type { Answer } from '#shared/assessment/Answer'
import { type SameAnswerOffer, sameAnswerOffers } from '#shared/assessment/sameAnswerOffers'
import { saysAnything } from '#shared/assessment/saysAnything'
import type { AssessmentId, PlanId } from '#shared/lib/ids'
import type { Failure, Result } from '#shared/lib/result'
import { shortened } from '#shared/lib/shortened'
import { plainTextOf } from '#shared/richText/plainTextOf'
import { packRef } from '#shared/template/packRef'
import { AnswerOrigin } from './AnswerOrigin'
import classes from './SameAnswer.module.css'
import { SameAnswerContext, type SameAnswers } from './sameAnswerContext'

interface SameAnswerProps {
  readonly planId: PlanId
  readonly assessmentId: AssessmentId
  readonly questionId: string
  readonly answer: Answer | null
}

/** What was said elsewhere and may serve for this question too, to be taken or set aside; and where the answer was taken from. */
export function SameAnswer(props: SameAnswerProps) {
  const known = useContext(SameAnswerContext)
  return known ? <KnownElsewhere {...props} known={known} /> : null
}

function KnownElsewhere({
  planId,
  assessmentId,
  questionId,
  answer,
  known,
}: SameAnswerProps & { readonly known: SameAnswers }) {
  const [failure, setFailure] = useState<Failure | null>(null)
  const ref = packRef(known.benchmarkId, questionId)
  const offers = sameAnswerOffers(known.links, known.answers, ref, answer)
  const settle = async (card: HTMLElement | null, write: () => Promise<Result<unknown>>) => {
    await flushPendingDrafts()
    const outcome = await write()
    setFailure(outcome.ok ? null : outcome.failure)
    // The button goes away with the offer.
    card?.focus({ preventScroll: true })
  }
  return (
    <>
      <AnswerOrigin planId={planId} answer={answer} known={known} />
      {offers.map((offer) => (
        <Offer
          key={offer.ref}
          planId={planId}
          offer={offer}
          known={known}
          replaces={answer !== null && saysAnything(answer)}
          onTake={(event) =>
            void settle(cardOf(event), () =>
              takeSameAnswer(
                planId,
                assessmentId,
                { id: questionId, ref },
                { answerId: offer.answer.id, ref: offer.ref },
              ),
            )
          }
          onDecline={(event) =>
            void settle(cardOf(event), () =>
              declineSameAnswer(planId, assessmentId, questionId, offer.ref),
            )
          }
        />
      ))}
      {failure ? <FailureAlert failure={failure} /> : null}
    </>
  )
}

interface OfferProps {
  readonly planId: PlanId
  readonly offer: SameAnswerOffer
  readonly known: SameAnswers
  /** Whether something is written here that would be replaced. */
  readonly replaces: boolean
  readonly onTake: (event: MouseEvent<HTMLElement>) => void
  readonly onDecline: (event: MouseEvent<HTMLElement>) => void
}

function Offer({ planId, offer, known, replaces, onTake, onDecline }: OfferProps) {
  const { t } = useTranslation('assess')
  const question = known.questions.get(offer.ref)
  if (!question) return null
  const { packId, benchmark, id, text } = question
  const { level, reasoning, evidenceIds } = offer.answer
  const words = plainTextOf(reasoning).trim()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need its legend first and cannot be laid out
    <div
      className={classes.offer}
      role="group"
      aria-label={t('assess:same.label', { benchmark, id })}
    >
      <Text fw={600} size="sm">
        {t(`assess:same.${offer.kind}`)}
      </Text>
      <p className={classes.question}>
        <Link className={classes.link} href={assessPath(planId, undefined, id, packId)}>
          {t('assess:same.question', { benchmark, id })}
        </Link>{' '}
        {text}
      </p>
      <div>
        <LevelBadge level={level} />
      </div>
      <p className={classes.words}>
        {words ? shortened(words, 280) : t('assess:same.noReasoning')}
        {evidenceIds.length > 0
          ? ` ${t('assess:same.evidence', { count: evidenceIds.length })}`
          : ''}
      </p>
      <p className={classes.why}>
        {offer.reason}
        {replaces ? ` ${t('assess:same.replaces')}` : ''}
      </p>
      <Group gap="xs">
        <Button variant="light" size="compact-md" onClick={onTake}>
          {t('assess:same.take')}
        </Button>
        <Button variant="subtle" size="compact-md" onClick={onDecline}>
          {t('assess:same.decline')}
        </Button>
      </Group>
    </div>
  )
}

const cardOf = ({ currentTarget }: MouseEvent<HTMLElement>): HTMLElement | null =>
  currentTarget.closest<HTMLElement>('[id^="question-"]')
