import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { BesideSlot } from '#renderer/components/beside'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { assessPath } from '#renderer/components/paths'
import { useRecords } from '#renderer/repositories/records'
import { useRounds } from '#renderer/repositories/rounds'
import { rankGaps } from '#shared/gap/rankGaps'
import type { PlanId } from '#shared/lib/ids'
import { commitmentSetsOf, type Round } from '#shared/plan/planRounds'
import { FactorMap } from './FactorMap'
import classes from './GapsScreen.module.css'
import { GapTable } from './GapTable'
import { OtherFactors } from './OtherFactors'

interface GapsScreenProps {
  readonly planId: PlanId
  readonly factorId?: string | undefined
  /** Draws what the library knows on the open gap. */
  readonly beside: BesideSlot
}

/** The screen on which the city sees its gaps, weighs them, and decides what becomes of each. */
export function GapsScreen({ planId, factorId, beside }: GapsScreenProps) {
  const { t } = useTranslation('gaps')
  const rounds = useRounds(planId)
  if (!rounds) return <PageHeader title={t('gaps:title')} lead={t('gaps:loading')} />
  const round = rounds[0]
  const assessed = round?.standings.some(({ level }) => level !== 'not-assessed') ?? false
  return (
    <>
      <PageHeader title={t('gaps:title')} lead={t('gaps:lead')} />
      {round && assessed ? (
        <RoundGaps planId={planId} round={round} factorId={factorId} beside={beside} />
      ) : (
        <NothingAssessed planId={planId} />
      )}
    </>
  )
}

interface RoundGapsProps extends GapsScreenProps {
  readonly round: Round
}

function RoundGaps({ planId, round, factorId, beside }: RoundGapsProps) {
  const { t } = useTranslation('gaps')
  const actions = useRecords(planId, 'actions')
  const planPacks = useRecords(planId, 'planPacks')
  if (!actions || !planPacks) return null
  const gaps = rankGaps(round.gaps)
  return (
    <div className={classes.parts}>
      <FactorMap planId={planId} standings={round.standings} openFactorId={factorId} />
      {gaps.length === 0 ? (
        <EmptyState title={t('gaps:noGaps.title')} text={t('gaps:noGaps.text')} />
      ) : (
        <GapTable
          planId={planId}
          round={round}
          gaps={gaps}
          actions={actions}
          commitmentSets={commitmentSetsOf(planPacks)}
          openFactorId={factorId}
          beside={beside}
        />
      )}
      <OtherFactors planId={planId} standings={round.standings} />
    </div>
  )
}

function NothingAssessed({ planId }: { readonly planId: PlanId }) {
  const { t } = useTranslation('gaps')
  const [, navigate] = useLocation()
  return (
    <EmptyState
      title={t('gaps:empty.title')}
      text={t('gaps:empty.text')}
      action={
        <Button onClick={() => navigate(assessPath(planId))}>{t('gaps:empty.action')}</Button>
      }
    />
  )
}
