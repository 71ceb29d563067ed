import { IconPointFilled } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import {
  actionsPath,
  assessPath,
  cityPath,
  gapsPath,
  indicatorsPath,
  milestonesPath,
  ownersPath,
  reportPath,
} from '#renderer/components/paths'
import classes from './PlanRail.module.css'
import type { PlanPlace } from './PlanScreenOf'
import type { PlanOutline } from './usePlanOutline'

interface PlanRailProps {
  readonly place: PlanPlace
  readonly outline: PlanOutline | undefined
}

/** The stages of a plan in their order, with how far each is and a mark where something is loose. */
export function PlanRail({ place: { planId, screen }, outline }: PlanRailProps) {
  const { t } = useTranslation('shell')
  const at = outline?.looseAt
  return (
    <nav className={classes.rail} aria-label={t('shell:rail.name')}>
      <ol className={classes.stages}>
        <Stage to={cityPath(planId)} here={screen === 'city'} loose={at?.city}>
          {t('shell:stage.city')}
        </Stage>
        <Stage
          to={assessPath(planId)}
          here={screen === 'assess'}
          loose={at?.assess}
          standing={
            outline &&
            t('shell:rail.answered', { count: outline.answered, questions: outline.questions })
          }
        >
          {t('shell:stage.assess')}
        </Stage>
        <Stage
          to={gapsPath(planId)}
          here={screen === 'gaps'}
          loose={at?.gaps}
          standing={outline && gapStanding(outline)}
        >
          {t('shell:stage.gaps')}
        </Stage>
        <li className={classes.group}>
          <span className={classes.groupName}>{t('shell:stage.plan')}</span>
          <ul className={classes.inner}>
            <Stage
              to={actionsPath(planId)}
              here={screen === 'actions'}
              loose={at?.actions}
              number={outline?.actions}
            >
              {t('shell:stage.actions')}
            </Stage>
            <Stage
              to={milestonesPath(planId)}
              here={screen === 'milestones'}
              loose={at?.milestones}
              number={outline?.milestones}
            >
              {t('shell:stage.milestones')}
            </Stage>
            <Stage
              to={indicatorsPath(planId)}
              here={screen === 'indicators'}
              loose={at?.indicators}
              number={outline?.indicators}
            >
              {t('shell:stage.indicators')}
            </Stage>
            <Stage
              to={ownersPath(planId)}
              here={screen === 'owners'}
              loose={at?.owners}
              number={outline?.owners}
            >
              {t('shell:stage.owners')}
            </Stage>
          </ul>
        </li>
        <Stage to={reportPath(planId)} here={screen === 'report'}>
          {t('shell:stage.report')}
        </Stage>
      </ol>
    </nav>
  )

  function gapStanding({ gaps, undecided }: PlanOutline): string {
    if (gaps === 0) return t('shell:rail.noGaps')
    return undecided === 0
      ? t('shell:rail.gapsDecided', { count: gaps })
      : t('shell:rail.gapsUndecided', { count: undecided, gaps })
  }
}

interface StageProps {
  readonly to: string
  readonly here: boolean
  readonly loose?: number | undefined
  readonly standing?: string | undefined
  readonly number?: number | undefined
  readonly children: ReactNode
}

function Stage({ to, here, loose = 0, standing, number, children }: StageProps) {
  const { t } = useTranslation('shell')
  return (
    <li>
      <Link href={to} className={classes.stage} aria-current={here ? 'page' : undefined}>
        <span className={classes.name}>{children}</span>
        {number === undefined ? null : <span className={classes.number}>{number}</span>}
        {loose > 0 ? (
          <span className={classes.loose} title={t('shell:rail.loose', { count: loose })}>
            <IconPointFilled size={14} aria-hidden="true" />
            <span className="visually-hidden">{t('shell:rail.loose', { count: loose })}</span>
          </span>
        ) : null}
        {standing ? <span className={classes.standing}>{standing}</span> : null}
      </Link>
    </li>
  )
}
