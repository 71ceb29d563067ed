import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LevelShape } from '#renderer/components/LevelBadge'
import { assessPath } from '#renderer/components/paths'
import type { FactorStanding } from '#shared/gap/deriveGaps'
import type { PlanId } from '#shared/lib/ids'
import type { Benchmark } from '#shared/template/Benchmark'
import { benchmarkParts } from '#shared/template/benchmarkParts'
import { factorNumber } from '#shared/template/factorNumber'
import classes from './FactorList.module.css'

interface FactorListProps {
  readonly planId: PlanId
  /** The benchmark in the address, where the plan has several. */
  readonly packId: string | undefined
  readonly benchmark: Benchmark
  readonly standings: readonly FactorStanding[]
  readonly currentFactorId: string
}

/** The factors of the benchmark, its core and its modules apart, each with its level and how many of its questions are answered. */
export function FactorList(props: FactorListProps) {
  const { planId, packId, benchmark, standings, currentFactorId } = props
  const { t } = useTranslation('assess')
  const parts = benchmarkParts(benchmark)
  return (
    <nav aria-label={t('assess:factors.label')}>
      {parts.map(({ module, factors }) => (
        <Fragment key={module?.id ?? 'core'}>
          {parts.length > 1 ? (
            <h2 className={classes.part}>
              {module
                ? t('common:benchmark.module', { number: module.number, title: module.title })
                : t('common:benchmark.core')}
            </h2>
          ) : null}
          <ol className={classes.list} data-modules={parts.length > 1 || undefined}>
            {standings
              .filter(({ factor }) => factors.includes(factor))
              .map((standing) => (
                <li key={standing.factor.id}>
                  <FactorLink
                    standing={standing}
                    href={assessPath(planId, standing.factor.id, undefined, packId)}
                    current={standing.factor.id === currentFactorId}
                  />
                </li>
              ))}
          </ol>
        </Fragment>
      ))}
    </nav>
  )
}

interface FactorLinkProps {
  readonly standing: FactorStanding
  readonly href: string
  readonly current: boolean
}

function FactorLink({ standing, href, current }: FactorLinkProps) {
  const { t } = useTranslation('assess')
  const { factor, derived, judgement, level, questions } = standing
  const done = questions.length - derived.counts['not-assessed']
  return (
    <Link href={href} className={classes.factor} aria-current={current ? 'true' : undefined}>
      <span className={classes.number}>{factorNumber(factor)}</span>
      <span className={classes.title}>{factor.title}</span>
      <span className={classes.level} data-tone={level}>
        <LevelShape level={level} />
        <span>
          {t(`common:level.${level}`)}
          {judgement ? ` (${t('assess:factors.judged')})` : ''}
        </span>
      </span>
      <span className={classes.done}>
        {t('assess:factors.answered', { done, count: questions.length })}
      </span>
    </Link>
  )
}
