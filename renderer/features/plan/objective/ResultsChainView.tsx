import { Anchor, Text } from '@mantine/core'
import { type ReactNode, useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { EditorSection } from '#renderer/components/EditorSection'
import { actionsPath, indicatorsPath, resourcesPath } from '#renderer/components/paths'
import { StatusBadge } from '#renderer/components/StatusBadge'
import { useIndicatorValues } from '#renderer/features/plan/indicatorValues'
import { usePlanLocale } from '#renderer/repositories/planLocale'
import { useRecords } from '#renderer/repositories/records'
import { formatMoney, formatNumber } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import type { Indicator } from '#shared/monitoring/Indicator'
import {
  type ChainActivity,
  type ResultsChain,
  resultsChain,
} from '#shared/monitoring/resultsChain'
import type { Objective } from '#shared/plan/Objective'
import classes from './objectives.module.css'

interface ResultsChainViewProps {
  readonly planId: PlanId
  /** Null: the actions outside all objectives. */
  readonly objective: Objective | null
}

/** The way to an objective, from what is put in to what becomes of it: five steps, each a list with its name. */
export function ResultsChainView({ planId, objective }: ResultsChainViewProps) {
  const { t } = useTranslation('objectives')
  const actions = useRecords(planId, 'actions')
  const milestones = useRecords(planId, 'milestones')
  const indicators = useRecords(planId, 'indicators')
  const objectiveId = objective?.id ?? null
  const chain = useMemo(
    () =>
      actions && milestones && indicators
        ? resultsChain(objectiveId, { actions, milestones, indicators })
        : null,
    [objectiveId, actions, milestones, indicators],
  )
  if (!chain) return null
  return (
    <EditorSection
      title={objective ? t('objectives:chain.title') : t('objectives:outside')}
      note={objective ? t('objectives:chain.note') : t('objectives:chain.outsideNote')}
    >
      <div className={classes.chain}>
        <Step title={t('objectives:chain.resources')}>
          <Resources planId={planId} resources={chain.resources} />
        </Step>
        <Step title={t('objectives:chain.activities')}>
          <Activities planId={planId} activities={chain.activities} />
        </Step>
        <Step title={t('objectives:chain.outputs')}>
          <Indicators
            planId={planId}
            indicators={chain.outputs}
            none={t('objectives:chain.noOutputs')}
          />
        </Step>
        <Step title={t('objectives:chain.outcomes')}>
          <Indicators
            planId={planId}
            indicators={chain.outcomes}
            none={t('objectives:chain.noOutcomes')}
          />
        </Step>
        {objective ? (
          <Step title={t('objectives:chain.objective')} isEnd>
            <Text fw={600}>{objective.title.trim() || t('objectives:untitled')}</Text>
          </Step>
        ) : null}
      </div>
    </EditorSection>
  )
}

interface StepProps {
  readonly title: string
  readonly isEnd?: boolean
  readonly children: ReactNode
}

function Step({ title, isEnd, children }: StepProps) {
  const id = useId()
  return (
    <section className={classes.step} data-end={isEnd || undefined} aria-labelledby={id}>
      <h4 className={classes.stepTitle} id={id}>
        {title}
      </h4>
      {children}
    </section>
  )
}

function None({ children }: { readonly children: string }) {
  return (
    <Text size="sm" c="dimmed">
      {children}
    </Text>
  )
}

interface ResourcesProps {
  readonly planId: PlanId
  readonly resources: ResultsChain['resources']
}

function Resources({ planId, resources: { money, staff, inKind } }: ResourcesProps) {
  const { t } = useTranslation('objectives')
  const { locale, currency } = usePlanLocale(planId)
  const said = [
    money > 0 && t('objectives:chain.money', { amount: formatMoney(money, currency, locale) }),
    staff > 0 && t('objectives:chain.staff', { posts: formatNumber(staff, locale) }),
    inKind.length > 0 && t('objectives:chain.inKind', { count: inKind.length }),
  ].filter((line) => line !== false)
  if (said.length === 0) return <None>{t('objectives:chain.noResources')}</None>
  return (
    <>
      <ul className={classes.stepList}>
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Anchor component={Link} href={resourcesPath(planId)} size="sm">
        {t('objectives:chain.toResources')}
      </Anchor>
    </>
  )
}

interface ActivitiesProps {
  readonly planId: PlanId
  readonly activities: readonly ChainActivity[]
}

function Activities({ planId, activities }: ActivitiesProps) {
  const { t } = useTranslation('objectives')
  if (activities.length === 0) return <None>{t('objectives:chain.noActivities')}</None>
  return (
    <ul className={classes.stepList}>
      {activities.map(({ action, milestones, reached }) => (
        <li key={action.id}>
          <Anchor component={Link} href={actionsPath(planId, action.id)}>
            {action.title.trim() || t('plan:actions.untitled')}
          </Anchor>
          <span className={classes.stepFacts}>
            <StatusBadge of="actionStatus" is={action.status} />
            {milestones > 0
              ? t('objectives:chain.milestones', { reached, milestones })
              : t('objectives:chain.noMilestones')}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface IndicatorsProps {
  readonly planId: PlanId
  readonly indicators: readonly Indicator[]
  /** Said where there are none. */
  readonly none: string
}

function Indicators({ planId, indicators, none }: IndicatorsProps) {
  const { t } = useTranslation('objectives')
  const { locale } = usePlanLocale(planId)
  const values = useIndicatorValues(planId, locale)
  if (indicators.length === 0) return <None>{none}</None>
  return (
    <ul className={classes.stepList}>
      {indicators.map((indicator) => (
        <li key={indicator.id}>
          <Anchor component={Link} href={indicatorsPath(planId, indicator.id)}>
            {indicator.name.trim() || t('plan:indicators.untitled')}
          </Anchor>
          <span className={classes.stepFacts}>
            {t('objectives:chain.fromTo', {
              baseline: values.baselineOf(indicator.id) ?? t('plan:unknown'),
              target: values.targetOf(indicator) ?? t('plan:notSet'),
              unit: indicator.unit,
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}
