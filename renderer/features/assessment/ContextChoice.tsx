import { Button, Checkbox, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChosen } from '#renderer/components/useChosen'
import { setAnswerContextFactors } from '#renderer/repositories/assessments'
import type { AssessmentId, PlanId } from '#shared/lib/ids'
import type { ContextFactor } from '#shared/template/Benchmark'
import classes from './QuestionCard.module.css'

interface ContextChoiceProps {
  readonly planId: PlanId
  readonly assessmentId: AssessmentId
  readonly questionId: string
  readonly contextFactors: readonly ContextFactor[]
  readonly chosen: readonly string[]
}

/** The context factors that explain an answer: named in one line, and chosen from a list that opens below. */
export function ContextChoice(props: ContextChoiceProps) {
  const { planId, assessmentId, questionId, contextFactors } = props
  const { t } = useTranslation('assess')
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useChosen(props.chosen, (ids) =>
    setAnswerContextFactors(planId, assessmentId, questionId, ids),
  )
  const named = contextFactors.filter(({ id }) => chosen.includes(id))

  const choose = (id: string, wanted: boolean) => {
    const next = contextFactors
      .map((factor) => factor.id)
      .filter((known) => (known === id ? wanted : chosen.includes(known)))
    setChosen(next)
  }

  return (
    <div>
      <Group gap="xs" justify="space-between">
        <h4 className={classes.partTitle}>{t('assess:card.context')}</h4>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t('assess:card.contextDone') : t('assess:card.contextChoose')}
        </Button>
      </Group>
      {open ? (
        <div className={classes.contextList}>
          {contextFactors.map(({ id, title }) => (
            <Checkbox
              key={id}
              label={title}
              checked={chosen.includes(id)}
              onChange={(event) => choose(id, event.currentTarget.checked)}
            />
          ))}
        </div>
      ) : (
        <Text size="sm" {...(named.length > 0 ? {} : { c: 'dimmed' })}>
          {named.length > 0
            ? named.map(({ title }) => title).join(' · ')
            : t('assess:card.contextNone')}
        </Text>
      )}
    </div>
  )
}
