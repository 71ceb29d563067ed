import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { BesideFocus, BesideSlot } from '#renderer/components/beside'
import { LevelBadge } from '#renderer/components/LevelBadge'
import { assessPath } from '#renderer/components/paths'
import { RecordHistory } from '#renderer/components/RecordHistory'
import type { Gap } from '#shared/gap/deriveGaps'
import type { PlanId } from '#shared/lib/ids'
import { shortened } from '#shared/lib/shortened'
import type { Action } from '#shared/plan/Action'
import { commitmentsServed, type ServedCommitment } from '#shared/plan/commitmentsServed'
import type { Round } from '#shared/plan/planRounds'
import { plainTextOf } from '#shared/richText/plainTextOf'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import { factorNumber } from '#shared/template/factorNumber'
import { packRef } from '#shared/template/packRef'
import { GapActions } from './GapActions'
import { GapChoice } from './GapChoice'
import { GapContext } from './GapContext'
import classes from './GapDetail.module.css'
import { packInPath } from './planGaps'
import { WeightSelect, weighings } from './WeightSelect'

interface GapDetailProps {
  readonly planId: PlanId
  readonly round: Round
  readonly gap: Gap
  /** Whether the plan has several benchmarks. */
  readonly several: boolean
  /** The actions that name this gap. */
  readonly closing: readonly Action[]
  readonly commitmentSets: readonly CommitmentSet[]
  /** Whether importance, urgency and feasibility are set here, since the table has no room for them. */
  readonly withWeights: boolean
  readonly beside: BesideSlot
}

/** One gap: what should hold, what is missing and why, what is decided, and which actions close it. */
export function GapDetail(props: GapDetailProps) {
  const { planId, round, gap, several, closing, commitmentSets, withWeights, beside } = props
  const { t } = useTranslation('gaps')
  const { factor, missing } = gap
  const { assessment, benchmark } = round
  const served = useMemo(
    () => commitmentsServed(commitmentSets, benchmark.id, factor.id),
    [commitmentSets, benchmark.id, factor.id],
  )
  const bearing = useMemo(
    () => beside(gapFocus(gap, benchmark.id, served), 3),
    [beside, gap, benchmark.id, served],
  )
  const standing = round.standings.find((one) => one.factor.id === factor.id)
  return (
    <section
      className={classes.detail}
      aria-label={t('gaps:detail.name', { number: factorNumber(factor), title: factor.title })}
    >
      <div className={classes.column}>
        <div>
          <h3>{t('gaps:detail.holds')}</h3>
          {factor.statements.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        {standing?.judgement ? (
          <div>
            <h3>{t('gaps:detail.judged')}</h3>
            <p>
              {t('gaps:detail.judgedText', {
                derived: t(`common:level.${standing.derived.level}`),
                level: t(`common:level.${standing.level}`),
              })}
            </p>
            <p>{standing.judgement.reason}</p>
          </div>
        ) : null}
        <div>
          <h3>{t('gaps:detail.missing')}</h3>
          {missing.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('gaps:detail.missingNone')}
            </Text>
          ) : (
            <ul className={classes.missing}>
              {missing.map(({ question, answer, level }) => {
                const reasoning = plainTextOf(answer?.reasoning ?? null).trim()
                return (
                  <li key={question.id}>
                    <LevelBadge level={level} />
                    <Link
                      className={classes.question}
                      href={assessPath(planId, factor.id, question.id, packInPath(round, several))}
                      aria-label={t('gaps:detail.openQuestion', { id: question.id })}
                    >
                      {question.id}
                    </Link>
                    <p>{question.text}</p>
                    <Text size="sm" c="dimmed">
                      {reasoning ? shortened(reasoning, 240) : t('gaps:detail.noReasoning')}
                    </Text>
                  </li>
                )
              })}
            </ul>
          )}
        </div>
        {benchmark.contextFactors.length > 0 ? (
          <GapContext
            planId={planId}
            packId={assessment.packId}
            contextFactors={benchmark.contextFactors}
            gap={gap}
          />
        ) : null}
      </div>
      <div className={classes.column}>
        {withWeights ? (
          <div>
            <h3>{t('gaps:detail.weights')}</h3>
            <div className={classes.weights}>
              {weighings.map((weighing) => (
                <WeightSelect
                  key={weighing}
                  planId={planId}
                  assessmentId={assessment.id}
                  gap={gap}
                  weighing={weighing}
                  withLabel
                />
              ))}
            </div>
          </div>
        ) : null}
        <GapChoice planId={planId} assessmentId={assessment.id} gap={gap} />
        <GapActions planId={planId} gap={gap} closing={closing} served={served} />
        {gap.decision ? (
          <RecordHistory table="gapDecisions" id={gap.decision.id} name={factor.title} />
        ) : null}
        {bearing}
      </div>
    </section>
  )
}

/** The gap by its factor and by the questions at which it shows, in the words of those questions. */
function gapFocus(
  { ref, missing }: Gap,
  benchmarkId: string,
  served: readonly ServedCommitment[],
): BesideFocus {
  return {
    id: ref,
    refs: [ref, ...missing.map(({ question }) => packRef(benchmarkId, question.id))],
    text: missing.map(({ answer }) => plainTextOf(answer?.reasoning ?? null)).join('\n'),
    gapRefs: [ref],
    commitmentRefs: served.map((one) => one.ref),
    actionIds: [],
    drawnRefs: [],
  }
}
