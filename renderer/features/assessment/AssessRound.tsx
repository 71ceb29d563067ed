import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { BesideSlot } from '#renderer/components/beside'
import { PageHeader } from '#renderer/components/PageHeader'
import { assessPath } from '#renderer/components/paths'
import type { ContextNote } from '#shared/assessment/ContextNote'
import type { PlanId } from '#shared/lib/ids'
import { commitmentsServed } from '#shared/plan/commitmentsServed'
import type { PlanPack } from '#shared/plan/Plan'
import { commitmentSetsOf, type Round } from '#shared/plan/planRounds'
import { AnswerProgress } from './AnswerProgress'
import classes from './AssessRound.module.css'
import { BenchmarkSwitch } from './BenchmarkSwitch'
import { FactorHead } from './FactorHead'
import { FactorList } from './FactorList'
import { Guidance } from './Guidance'
import { type PlaceInRound, placeInRound } from './placeInRound'
import { QuestionList } from './QuestionList'
import { useQuestionFocus } from './useQuestionFocus'

interface AssessRoundProps {
  readonly planId: PlanId
  readonly rounds: readonly Round[]
  readonly round: Round
  readonly planPacks: readonly PlanPack[]
  readonly contextNotes: readonly ContextNote[]
  /** The benchmark, where the address names it. */
  readonly packId: string | undefined
  readonly factorId: string | undefined
  readonly questionId: string | undefined
  readonly beside: BesideSlot
}

/** Factors, the questions of the open factor, and guidance for the question in focus; the focus is kept in the address. */
export function AssessRound(props: AssessRoundProps) {
  const { planId, rounds, round, packId, factorId, questionId } = props
  const { t } = useTranslation('assess')
  const [, navigate] = useLocation()
  const { standings, benchmark } = round
  const place = placeInRound(standings, factorId, questionId)
  // Named only where there are several, so that addresses stay as they were elsewhere.
  const named = rounds.length > 1 ? benchmark.id : undefined
  const path = place ? assessPath(planId, place.standing.factor.id, place.questionId, named) : null
  const exact =
    packId === named && place?.questionId === questionId && place?.standing.factor.id === factorId

  useEffect(() => {
    if (path && !exact) navigate(path, { replace: true })
  }, [path, exact, navigate])

  return (
    <div className={classes.screen}>
      <PageHeader
        title={t('assess:title')}
        lead={
          named ? (
            <BenchmarkSwitch planId={planId} rounds={rounds} current={round} />
          ) : (
            t('assess:lead', { benchmark: benchmark.title })
          )
        }
        actions={<AnswerProgress standings={standings} />}
      />
      {place ? <Panes {...props} packId={named} place={place} /> : null}
    </div>
  )
}

function Panes({
  planId,
  round,
  planPacks,
  contextNotes,
  packId,
  place,
  beside,
}: AssessRoundProps & { readonly place: PlaceInRound }) {
  const { t } = useTranslation('assess')
  const { benchmark, assessment, standings } = round
  const { standing, questionId } = place
  const { factor } = standing
  const served = useMemo(
    () => commitmentsServed(commitmentSetsOf(planPacks), benchmark.id, factor.id),
    [planPacks, benchmark.id, factor.id],
  )
  const notes = useMemo(
    () => contextNotes.filter(({ packId }) => packId === assessment.packId),
    [contextNotes, assessment.packId],
  )
  const bearing = useQuestionFocus(beside, {
    benchmarkId: benchmark.id,
    standing,
    questionId,
    served,
  })
  const question = factor.questions.find(({ id }) => id === questionId)
  return (
    <div className={classes.panes}>
      <div className={classes.factors}>
        <FactorList
          planId={planId}
          packId={packId}
          benchmark={benchmark}
          standings={standings}
          currentFactorId={factor.id}
        />
      </div>
      <div className={classes.questions} data-pane>
        <FactorHead
          key={factor.id}
          planId={planId}
          assessmentId={assessment.id}
          standing={standing}
          module={benchmark.modules?.find(({ id }) => id === factor.moduleId)}
        />
        <p className={classes.keys}>{t('assess:keys')}</p>
        <QuestionList
          planId={planId}
          packId={packId}
          assessmentId={assessment.id}
          standings={standings}
          standing={standing}
          questionId={questionId}
          contextFactors={benchmark.contextFactors}
        />
      </div>
      {question ? (
        <aside
          className={classes.guidance}
          aria-label={t('assess:guidance.label', { id: questionId })}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by the keyboard
          tabIndex={0}
        >
          <Guidance
            planId={planId}
            packId={assessment.packId}
            factor={factor}
            question={question}
            served={served}
            bearing={bearing}
            terms={benchmark.terms}
            contextFactors={benchmark.contextFactors}
            contextNotes={notes}
          />
        </aside>
      ) : null}
    </div>
  )
}
