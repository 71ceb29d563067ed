import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LevelBadge, LevelShape } from '#renderer/components/LevelBadge'
import { assessPath, gapsPath } from '#renderer/components/paths'
import { answerLevels } from '#shared/assessment/levels'
import type { PlanId } from '#shared/lib/ids'
import type { Round } from '#shared/plan/planRounds'
import { benchmarkParts } from '#shared/template/benchmarkParts'
import { factorNumber } from '#shared/template/factorNumber'
import type { PackRef } from '#shared/template/packRef'
import classes from './FactorMap.module.css'
import { packInPath } from './planGaps'

interface FactorMapProps {
  readonly planId: PlanId
  readonly rounds: readonly Round[]
  readonly openRef: PackRef | undefined
}

/** All factors at a glance: how many stand at each level, and a coloured cell for each with its level in words. */
export function FactorMap({ planId, rounds, openRef }: FactorMapProps) {
  const { t } = useTranslation('gaps')
  const standings = rounds.flatMap((round) => round.standings)
  const several = rounds.length > 1
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
      <div className={classes.benchmarks}>
        {rounds.map((round) => (
          <RoundMap
            key={round.assessment.id}
            planId={planId}
            round={round}
            several={several}
            openRef={openRef}
          />
        ))}
      </div>
    </section>
  )
}

interface RoundMapProps {
  readonly planId: PlanId
  readonly round: Round
  readonly several: boolean
  readonly openRef: PackRef | undefined
}

function RoundMap({ planId, round, several, openRef }: RoundMapProps) {
  const { t } = useTranslation('gaps')
  const { benchmark, standings } = round
  const parts = benchmarkParts(benchmark)
  const packId = packInPath(round, several)
  return (
    <div>
      {several ? <h3 className={classes.benchmark}>{benchmark.shortTitle}</h3> : null}
      <div className={classes.modules}>
        {parts.map(({ module, factors }) => (
          <div key={module?.id ?? 'core'}>
            {parts.length > 1 ? (
              <p className={classes.part}>
                {module
                  ? t('common:benchmark.module', { number: module.number, title: module.title })
                  : t('common:benchmark.core')}
              </p>
            ) : null}
            <ol className={classes.map} data-several={several || undefined}>
              {standings
                .filter(({ factor }) => factors.includes(factor))
                .map(({ factor, ref, level, judgement }) => {
                  const isGap = level === 'partly' || level === 'not-met'
                  return (
                    <li key={ref}>
                      <Link
                        className={classes.cell}
                        data-level={level}
                        href={
                          isGap
                            ? gapsPath(planId, factor.id, packId)
                            : assessPath(planId, factor.id, undefined, packId)
                        }
                        aria-current={ref === openRef ? 'true' : undefined}
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
          </div>
        ))}
      </div>
    </div>
  )
}
