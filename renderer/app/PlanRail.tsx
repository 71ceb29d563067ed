import { IconPointFilled } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import {
  actionsPath,
  assessPath,
  cityPath,
  comparePath,
  duePath,
  gapsPath,
  historyPath,
  indicatorsPath,
  libraryPath,
  measurementsPath,
  milestonesPath,
  objectivesPath,
  ownersPath,
  progressPath,
  reportPath,
  resourcesPath,
  reviewsPath,
  sheetsPath,
} from '#renderer/components/paths'
import type { PlanOutline } from '#shared/looseEnds/planOutline'
import classes from './PlanRail.module.css'
import type { PlanPlace } from './PlanScreenOf'

interface PlanRailProps {
  readonly place: PlanPlace
  readonly outline: PlanOutline | undefined
}

/** The stages of a plan in their order, with how far each is and a mark where something is loose. */
export function PlanRail({ place, outline }: PlanRailProps) {
  const { planId, screen } = place
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
          within={<Benchmarks place={place} outline={outline} />}
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
              to={objectivesPath(planId)}
              here={screen === 'objectives'}
              loose={at?.objectives}
              number={outline?.objectives}
            >
              {t('shell:stage.objectives')}
            </Stage>
            <Stage
              to={actionsPath(planId)}
              here={screen === 'actions' || screen === 'board' || screen === 'timeline'}
              loose={at?.actions}
              number={outline?.actions}
              standing={draftStanding(outline?.drafts.actions)}
            >
              {t('shell:stage.actions')}
            </Stage>
            <Stage
              to={milestonesPath(planId)}
              here={screen === 'milestones'}
              loose={at?.milestones}
              number={outline?.milestones}
              standing={draftStanding(outline?.drafts.milestones)}
            >
              {t('shell:stage.milestones')}
            </Stage>
            <Stage
              to={indicatorsPath(planId)}
              here={screen === 'indicators'}
              loose={at?.indicators}
              number={outline?.indicators}
              standing={draftStanding(outline?.drafts.indicators)}
            >
              {t('shell:stage.indicators')}
            </Stage>
            <Stage to={resourcesPath(planId)} here={screen === 'resources'}>
              {t('shell:stage.resources')}
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
        <li className={classes.group}>
          <span className={classes.groupName}>{t('shell:stage.monitoring')}</span>
          <ul className={classes.inner}>
            <Stage
              to={duePath(planId)}
              here={screen === 'monitor' || screen === 'owners-health'}
              number={outline?.due}
            >
              {t('shell:stage.monitor')}
            </Stage>
            <Stage to={progressPath(planId)} here={screen === 'progress'}>
              {t('shell:stage.progress')}
            </Stage>
            <Stage to={measurementsPath(planId)} here={screen === 'measurements'}>
              {t('shell:stage.measurements')}
            </Stage>
            <Stage to={sheetsPath(planId)} here={screen === 'sheets'}>
              {t('shell:stage.sheets')}
            </Stage>
          </ul>
        </li>
        <li className={classes.group}>
          <span className={classes.groupName}>{t('shell:stage.review')}</span>
          <ul className={classes.inner}>
            <Stage
              to={reviewsPath(planId)}
              here={screen === 'reviews'}
              number={outline?.reviews}
              standing={reviewStanding(outline)}
            >
              {t('shell:stage.reviews')}
            </Stage>
            <Stage to={comparePath(planId)} here={screen === 'compare'}>
              {t('shell:stage.compare')}
            </Stage>
          </ul>
        </li>
        <Stage to={reportPath(planId)} here={screen === 'report'}>
          {t('shell:stage.report')}
        </Stage>
      </ol>
      <ul className={classes.beside}>
        <Stage to={libraryPath(planId)} here={screen === 'library'}>
          {t('shell:stage.library')}
        </Stage>
        <Stage to={historyPath(planId)} here={screen === 'history'}>
          {t('shell:stage.history')}
        </Stage>
      </ul>
    </nav>
  )

  function reviewStanding(now: PlanOutline | undefined): string | undefined {
    return now?.openReview
      ? t('shell:rail.reviewOpen', { decided: now.openReview.decided, count: now.openReview.items })
      : undefined
  }

  function draftStanding(count = 0): string | undefined {
    return count > 0 ? t('shell:rail.drafts', { count }) : undefined
  }

  function gapStanding({ gaps, undecided }: PlanOutline): string {
    if (gaps === 0) return t('shell:rail.noGaps')
    return undecided === 0
      ? t('shell:rail.gapsDecided', { count: gaps })
      : t('shell:rail.gapsUndecided', { count: undecided, gaps })
  }
}

/** The benchmarks of a plan that has several, each with how far its assessment is. */
function Benchmarks({ place: { planId, screen, packId }, outline }: PlanRailProps) {
  const { t } = useTranslation('shell')
  if (!outline || outline.benchmarks.length < 2) return null
  return (
    <ul className={classes.inner}>
      {outline.benchmarks.map(({ id, shortTitle, answered, questions }) => (
        <Stage
          key={id}
          to={assessPath(planId, undefined, undefined, id)}
          here={screen === 'assess' && packId === id}
          standing={t('shell:rail.answered', { count: answered, questions })}
        >
          {shortTitle}
        </Stage>
      ))}
    </ul>
  )
}

interface StageProps {
  readonly to: string
  readonly here: boolean
  readonly loose?: number | undefined
  readonly standing?: string | undefined
  readonly number?: number | undefined
  /** What stands below the stage, as a part of it. */
  readonly within?: ReactNode
  readonly children: ReactNode
}

function Stage({ to, here, loose = 0, standing, number, within, children }: StageProps) {
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
      {within}
    </li>
  )
}
