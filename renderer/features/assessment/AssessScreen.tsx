import { useTranslation } from 'react-i18next'
import type { BesideSlot } from '#renderer/components/beside'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { useRecords } from '#renderer/repositories/records'
import { useRounds } from '#renderer/repositories/rounds'
import type { PlanId } from '#shared/lib/ids'
import { AssessRound } from './AssessRound'

interface AssessScreenProps {
  readonly planId: PlanId
  readonly factorId?: string | undefined
  readonly questionId?: string | undefined
  /** Draws what the library knows on the question in focus. */
  readonly beside: BesideSlot
}

/** The screen on which the city answers the guide questions of its benchmark. */
export function AssessScreen({ planId, factorId, questionId, beside }: AssessScreenProps) {
  const { t } = useTranslation('assess')
  const rounds = useRounds(planId)
  const planPacks = useRecords(planId, 'planPacks')
  const contextNotes = useRecords(planId, 'contextNotes')
  if (!rounds || !planPacks || !contextNotes)
    return <PageHeader title={t('assess:title')} lead={t('assess:loading')} />
  const round = rounds[0]
  if (!round)
    return (
      <>
        <PageHeader title={t('assess:title')} />
        <EmptyState title={t('assess:empty.title')} text={t('assess:empty.text')} />
      </>
    )
  return (
    <AssessRound
      planId={planId}
      round={round}
      planPacks={planPacks}
      contextNotes={contextNotes}
      factorId={factorId}
      questionId={questionId}
      beside={beside}
    />
  )
}
