import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { actionsPath, assessPath, cityPath } from '#renderer/components/paths'
import { useAfterPaint } from '#renderer/components/useAfterPaint'
import type { PlanCard } from '#renderer/repositories/plans'
import { useProfile } from '#renderer/repositories/profile'
import { formatDay } from '#shared/lib/dates'
import { formatMoment } from './formatMoment'
import classes from './HomeScreen.module.css'
import { LooseEndCount } from './LooseEndCount'

/** The plans in use, the last changed first. */
export function PlanCards({ plans }: { readonly plans: readonly PlanCard[] }) {
  const { t, i18n } = useTranslation('home')
  const painted = useAfterPaint()
  const lastBackup = useProfile()?.lastBackupAt
  return (
    <ul className={classes.cards}>
      {plans.map((card) => {
        const { plan } = card
        const day = (on: string) => formatDay(on, plan.language, 'short')
        return (
          <li key={plan.id}>
            <Link href={continuePath(card)} className={classes.card}>
              <h2 className={classes.cardTitle}>{plan.title}</h2>
              <span>{[plan.city, plan.country].filter(Boolean).join(', ')}</span>
              <dl className={classes.facts}>
                <dt>{t('home:card.period')}</dt>
                <dd>
                  {t('home:card.fromTo', { from: day(plan.periodFrom), to: day(plan.periodTo) })}
                </dd>
                <dt>{t('home:card.assessed')}</dt>
                <dd>
                  {t('home:card.answered', { count: card.answered, questions: card.questions })}
                </dd>
                <dt>{t('home:card.looseEnds')}</dt>
                <dd>{painted ? <LooseEndCount planId={plan.id} /> : t('home:card.counting')}</dd>
                <dt>{t('home:card.changed')}</dt>
                <dd>{formatMoment(card.changedAt, i18n.language)}</dd>
                <dt>{t('home:card.backup')}</dt>
                <dd>
                  {lastBackup ? formatMoment(lastBackup, i18n.language) : t('home:card.noBackup')}
                </dd>
              </dl>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

// To where the work is: details first, then the questions, then the plan.
function continuePath({ plan, answered, questions }: PlanCard): string {
  if (answered === 0) return cityPath(plan.id)
  return answered < questions ? assessPath(plan.id) : actionsPath(plan.id)
}
