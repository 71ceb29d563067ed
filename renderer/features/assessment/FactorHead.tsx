import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LevelBadge } from '#renderer/components/LevelBadge'
import { withdrawJudgement } from '#renderer/repositories/assessments'
import { type AnswerLevel, answerLevels } from '#shared/assessment/levels'
import type { FactorStanding } from '#shared/gap/deriveGaps'
import type { AssessmentId, PlanId } from '#shared/lib/ids'
import type { BenchmarkModule } from '#shared/template/Benchmark'
import { factorNumber } from '#shared/template/factorNumber'
import classes from './FactorHead.module.css'
import { JudgementForm } from './JudgementForm'

interface FactorHeadProps {
  readonly planId: PlanId
  readonly assessmentId: AssessmentId
  readonly standing: FactorStanding
  /** The module that the factor belongs to; undefined in a core. */
  readonly module?: BenchmarkModule | undefined
}

/** The factor that is open: what holds in a city that meets it, why that matters, and its level with how it came about. */
export function FactorHead({ planId, assessmentId, standing, module }: FactorHeadProps) {
  const { t } = useTranslation('assess')
  const { factor } = standing
  return (
    <header className={classes.head}>
      {module ? (
        <p className={classes.module}>
          {t('common:benchmark.module', { number: module.number, title: module.title })}
        </p>
      ) : null}
      <h2 className={classes.title}>
        {t('assess:factor.name', { number: factorNumber(factor), title: factor.title })}
      </h2>
      <div>
        <h3 className={classes.part}>{t('assess:factor.holds')}</h3>
        {factor.statements.map(({ text }) => (
          <p key={text} className={classes.statement}>
            {text}
          </p>
        ))}
      </div>
      {factor.rationale ? (
        <details className={classes.why}>
          <summary>{t('assess:factor.why')}</summary>
          <p>{factor.rationale}</p>
        </details>
      ) : null}
      <FactorLevel planId={planId} assessmentId={assessmentId} standing={standing} />
    </header>
  )
}

function FactorLevel({ planId, assessmentId, standing }: FactorHeadProps) {
  const { t } = useTranslation('assess')
  const [judging, setJudging] = useState(false)
  const { factor, derived, judgement, level } = standing
  const counts = answerLevels
    .filter((known) => known !== 'not-assessed' && derived.counts[known] > 0)
    .map((known) => countWords(t, known, derived.counts[known]))
    .join(', ')

  return (
    <section className={classes.level} aria-label={t('assess:derived.title')}>
      <Group gap="sm" align="center">
        <LevelBadge level={level} />
        {judgement ? <Text size="sm">{t('assess:judge.judged')}</Text> : null}
        <Group gap={4} ml="auto">
          {judging ? null : (
            <Button variant="subtle" size="compact-sm" onClick={() => setJudging(true)}>
              {t(judgement ? 'assess:judge.change' : 'assess:judge.open')}
            </Button>
          )}
          {judgement && !judging ? (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => void withdrawJudgement(planId, assessmentId, factor.id)}
            >
              {t('assess:judge.withdraw')}
            </Button>
          ) : null}
        </Group>
      </Group>
      {judgement ? (
        <Text size="sm">{t('assess:judge.reasonGiven', { reason: judgement.reason })}</Text>
      ) : null}
      <Text size="sm" c="dimmed">
        {counts ? t('assess:derived.fromAnswers', { counts }) : t('assess:derived.none')}
        {judgement
          ? ` ${t('assess:derived.answersGive', { level: t(`common:level.${derived.level}`) })}`
          : ''}
        {derived.provisional
          ? ` ${t('assess:derived.provisional', { count: derived.counts['not-assessed'] })}`
          : ''}
      </Text>
      {judging ? (
        <JudgementForm
          planId={planId}
          assessmentId={assessmentId}
          standing={standing}
          onClose={() => setJudging(false)}
        />
      ) : null}
    </section>
  )
}

function countWords(
  t: ReturnType<typeof useTranslation<'assess'>>['t'],
  level: AnswerLevel,
  count: number,
): string {
  return t(`assess:derived.counts.${level}`, { count })
}
