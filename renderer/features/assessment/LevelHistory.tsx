import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listLevelSteps } from '#renderer/repositories/levelHistory'
import { usePlan } from '#renderer/repositories/plans'
import type { Answer } from '#shared/assessment/Answer'
import type { LevelStep } from '#shared/change/levelSteps'
import type { PlanId } from '#shared/lib/ids'
import classes from './QuestionCard.module.css'

interface LevelHistoryProps {
  readonly planId: PlanId
  readonly answer: Answer
}

/** The earlier levels of an answer, each with when, by whom and why. */
export function LevelHistory({ planId, answer }: LevelHistoryProps) {
  const { t, i18n } = useTranslation('assess')
  const locale = usePlan(planId)?.language ?? i18n.language
  const [steps, setSteps] = useState<readonly LevelStep[] | null>(null)
  const { id, level } = answer

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new level means a new step to be read
  useEffect(() => {
    let wanted = true
    void listLevelSteps(planId, id).then((read) => {
      if (wanted) setSteps(read)
    })
    return () => {
      wanted = false
    }
  }, [planId, id, level])

  if (!steps) return <Text size="sm">{t('assess:history.loading')}</Text>
  if (steps.length === 0) return <Text size="sm">{t('assess:history.none')}</Text>
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <ol className={classes.history}>
      {steps.map((step) => {
        const when = time.format(new Date(step.at))
        const words = {
          from: t(`common:level.${step.from}`),
          to: t(`common:level.${step.to}`),
        }
        return (
          <li key={step.revision}>
            <Text size="sm" component="span" fw={600}>
              {t(`assess:history.${sentenceOf(step)}`, words)}
            </Text>
            <Text size="sm" component="span" c="dimmed">
              {step.by ? t('assess:history.whenBy', { when, by: step.by }) : when}
            </Text>
            {step.why ? <Text size="sm">{t('assess:history.why', { why: step.why })}</Text> : null}
          </li>
        )
      })}
    </ol>
  )
}

function sentenceOf({ kind, from }: LevelStep): 'undone' | 'redone' | 'first' | 'changed' {
  if (kind === 'undo') return 'undone'
  if (kind === 'redo') return 'redone'
  return from === 'not-assessed' ? 'first' : 'changed'
}
