import { Button, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listDueDaySteps } from '#renderer/repositories/dueDayHistory'
import type { DueDayStep } from '#shared/change/dueDaySteps'
import type { PlanId } from '#shared/lib/ids'
import type { DecidedRecord } from '#shared/review/decide'
import classes from './review.module.css'
import type { ReviewWords } from './useReviewWords'

interface DateHistoryProps {
  readonly planId: PlanId
  readonly about: Extract<DecidedRecord, { table: 'milestones' | 'actions' }>
  readonly words: ReviewWords
}

/** How the day of a milestone or action was moved so far, on request. */
export function DateHistory({ planId, about, words }: DateHistoryProps) {
  const { t } = useTranslation('review')
  const [open, setOpen] = useState(false)
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-md"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('review:item.dates')}
      </Button>
      {open ? <Steps planId={planId} about={about} words={words} /> : null}
    </div>
  )
}

function Steps({ planId, about: { table, record }, words }: DateHistoryProps) {
  const { t } = useTranslation('review')
  const [steps, setSteps] = useState<readonly DueDayStep[] | null>(null)
  const recordId = record.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: a record that has changed may have moved
  useEffect(() => {
    let wanted = true
    void listDueDaySteps(planId, table, recordId).then((read) => {
      if (wanted) setSteps(read)
    })
    return () => {
      wanted = false
    }
  }, [planId, table, recordId, record])
  if (!steps) return <Text>{t('review:loading')}</Text>
  if (steps.length === 0) return <Text>{t('review:item.noDates')}</Text>
  return (
    <ol className={classes.steps}>
      {steps.map((step) => (
        <li key={step.at}>
          {stepInWords(words, step)}
          {step.why ? (
            <Text component="span" c="dimmed" display="block">
              {t('review:item.why', { why: step.why })}
            </Text>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function stepInWords({ t, day }: ReviewWords, { from, to, at, by }: DueDayStep): string {
  const kind = from === null ? 'dateSet' : to === null ? 'dateTaken' : 'dateStep'
  const facts = { from: day(from), to: day(to), when: day(at.slice(0, 10)), by }
  return by ? t(`review:item.${kind}By`, facts) : t(`review:item.${kind}`, facts)
}
