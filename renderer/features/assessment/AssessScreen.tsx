import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { BesideSlot } from '#renderer/components/beside'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { cityPath } from '#renderer/components/paths'
import { useRecords } from '#renderer/repositories/records'
import { useRounds } from '#renderer/repositories/rounds'
import type { PlanId } from '#shared/lib/ids'
import type { Round } from '#shared/plan/planRounds'
import { AssessRound } from './AssessRound'
import { roundAt } from './roundAt'
import { SameAnswerContext } from './sameAnswerContext'
import { useSameAnswers } from './useSameAnswers'

interface AssessScreenProps {
  readonly planId: PlanId
  /** The benchmark, where the address names it. */
  readonly packId?: string | undefined
  readonly factorId?: string | undefined
  readonly questionId?: string | undefined
  /** Draws what the library knows on the question in focus. */
  readonly beside: BesideSlot
}

/** The screen on which the city answers the guide questions of its benchmarks, one benchmark at a time. */
export function AssessScreen(props: AssessScreenProps) {
  const { planId, packId, factorId, questionId, beside } = props
  const { t } = useTranslation('assess')
  const rounds = useRounds(planId)
  const planPacks = useRecords(planId, 'planPacks')
  const contextNotes = useRecords(planId, 'contextNotes')
  const round = rounds && roundAt(rounds, packId, factorId, questionId)
  const sameAnswers = useSameAnswers(rounds ?? none, round?.benchmark.id)
  if (!rounds || !planPacks || !contextNotes)
    return <PageHeader title={t('assess:title')} lead={t('assess:loading')} />
  if (!round) return <NoBenchmark planId={planId} />
  return (
    <SameAnswerContext value={sameAnswers}>
      <AssessRound
        key={round.assessment.id}
        planId={planId}
        rounds={rounds}
        round={round}
        planPacks={planPacks}
        contextNotes={contextNotes}
        packId={packId}
        factorId={factorId}
        questionId={questionId}
        beside={beside}
      />
    </SameAnswerContext>
  )
}

const none: readonly Round[] = []

function NoBenchmark({ planId }: { readonly planId: PlanId }) {
  const { t } = useTranslation('assess')
  const [, navigate] = useLocation()
  return (
    <>
      <PageHeader title={t('assess:title')} />
      <EmptyState
        title={t('assess:empty.title')}
        text={t('assess:empty.text')}
        action={
          <Button onClick={() => navigate(cityPath(planId))}>{t('assess:empty.action')}</Button>
        }
      />
    </>
  )
}
