import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LevelBadge, LevelShape } from '#renderer/components/LevelBadge'
import { assessPath, gapsPath } from '#renderer/components/paths'
import { answerLevels } from '#shared/assessment/levels'
import type { FactorStanding } from '#shared/gap/deriveGaps'
import type { PlanId } from '#shared/lib/ids'
import { factorNumber } from '#shared/template/factorNumber'
import classes from './FactorMap.module.css'

interface FactorMapProps {
  readonly planId: PlanId
  readonly standings: readonly FactorStanding[]
  readonly openFactorId: string | undefined
}

/** All factors at a glance: how many stand at each level, and a coloured cell for each with its level in words. */
export function FactorMap({ planId, standings, openFactorId }: FactorMapProps) {
  const { t } = useTranslation('gaps')
  return (
    <section aria-labelledby="factor-map">
      <div className={classes.top}>
        <h2 id="factor-map" className={classes.title}>
          {t('gaps:map.title')}
        </h2>
        <ul className={classes.counts} aria-label={t('gaps:map.counts')}>
          {answerLevels.map((level) => (
            <li key={level}>
              <strong>{standings.filter((standing) => standing.level === level).length}</strong>
              <LevelBadge level={level} />
            </li>
          ))}
        </ul>
      </div>
      <ol className={classes.map}>
        {standings.map(({ factor, level, judgement }) => {
          const isGap = level === 'partly' || level === 'not-met'
          return (
            <li key={factor.id}>
              <Link
                className={classes.cell}
                data-level={level}
                href={isGap ? gapsPath(planId, factor.id) : assessPath(planId, factor.id)}
                aria-current={factor.id === openFactorId ? 'true' : undefined}
              >
                <span className={classes.name}>
                  {factorNumber(factor)}. {factor.title}
                </span>
                <span className={classes.level}>
                  <LevelShape level={level} />
                  <span>
                    {t(`common:level.${level}`)}
                    {judgement ? ` (${t('gaps:map.judged')})` : ''}
                  </span>
                </span>
              </Link>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
