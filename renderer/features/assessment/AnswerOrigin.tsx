import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { assessPath } from '#renderer/components/paths'
import { usePlan } from '#renderer/repositories/plans'
import type { Answer } from '#shared/assessment/Answer'
import { answerSource } from '#shared/assessment/sameAnswerOffers'
import type { PlanId } from '#shared/lib/ids'
import { splitPackRef } from '#shared/template/packRef'
import classes from './SameAnswer.module.css'
import type { SameAnswers } from './sameAnswerContext'

interface AnswerOriginProps {
  readonly planId: PlanId
  readonly answer: Answer | null
  readonly known: SameAnswers
}

/** "Taken from … on …", where an answer came from another benchmark, and whether either has changed since. */
export function AnswerOrigin({ planId, answer, known }: AnswerOriginProps) {
  const { t, i18n } = useTranslation('assess')
  const locale = usePlan(planId)?.language ?? i18n.language
  const ref = answer?.copiedFrom?.ref ?? ''
  const source = answerSource(answer, known.answers.get(ref) ?? null)
  if (!source) return null
  const question = known.questions.get(ref)
  const on = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(
    new Date(source.origin.at),
  )
  return (
    <p className={classes.origin}>
      {question ? (
        <>
          {t('assess:same.takenFrom')}{' '}
          <Link
            className={classes.link}
            href={assessPath(planId, undefined, question.id, question.packId)}
          >
            {t('assess:same.question', { benchmark: question.benchmark, id: question.id })}
          </Link>{' '}
          {t('assess:same.takenOn', { on })}
        </>
      ) : (
        t('assess:same.takenFromGone', { id: splitPackRef(ref).itemId, on })
      )}
      {source.changedHere ? ` ${t('assess:same.changedHere')}` : ''}
      {source.changedThere ? ` ${t('assess:same.changedThere')}` : ''}
    </p>
  )
}
