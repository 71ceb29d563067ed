import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { BesideSlot } from '#renderer/components/beside'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { assessPath } from '#renderer/components/paths'
import { useRecords } from '#renderer/repositories/records'
import { useRounds } from '#renderer/repositories/rounds'
import type { PlanId } from '#shared/lib/ids'
import { commitmentSetsOf, type Round } from '#shared/plan/planRounds'
import type { PackRef } from '#shared/template/packRef'
import { FactorMap } from './FactorMap'
import classes from './GapsScreen.module.css'
import { GapTable } from './GapTable'
import { OtherFactors } from './OtherFactors'
import { openRefOf, rankedGaps } from './planGaps'

interface GapsScreenProps {
  readonly planId: PlanId
  /** The benchmark of the factor, where the address names it. */
  readonly packId?: string | undefined
  readonly factorId?: string | undefined
  /** Draws what the library knows on the open gap. */
  readonly beside: BesideSlot
}

/** The screen on which the city sees its gaps over all its benchmarks, weighs them, and decides what becomes of each. */
export function GapsScreen({ planId, packId, factorId, beside }: GapsScreenProps) {
  const { t } = useTranslation('gaps')
  const rounds = useRounds(planId)
  if (!rounds) return <PageHeader title={t('gaps:title')} lead={t('gaps:loading')} />
  const assessed = rounds.some(({ standings }) =>
    standings.some(({ level }) => level !== 'not-assessed'),
  )
  return (
    <>
      <PageHeader title={t('gaps:title')} lead={t('gaps:lead', { count: rounds.length })} />
      {assessed ? (
        <PlanGaps
          planId={planId}
          rounds={rounds}
          openRef={openRefOf(rounds, packId, factorId)}
          beside={beside}
        />
      ) : (
        <NothingAssessed planId={planId} />
      )}
    </>
  )
}

interface PlanGapsProps {
  readonly planId: PlanId
  readonly rounds: readonly Round[]
  readonly openRef: PackRef | undefined
  readonly beside: BesideSlot
}

function PlanGaps({ planId, rounds, openRef, beside }: PlanGapsProps) {
  const { t } = useTranslation('gaps')
  const actions = useRecords(planId, 'actions')
  const planPacks = useRecords(planId, 'planPacks')
  const gaps = useMemo(() => rankedGaps(rounds), [rounds])
  const commitmentSets = useMemo(() => planPacks && commitmentSetsOf(planPacks), [planPacks])
  if (!actions || !commitmentSets) return null
  return (
    <div className={classes.parts}>
      <FactorMap planId={planId} rounds={rounds} openRef={openRef} />
      {gaps.length === 0 ? (
        <EmptyState title={t('gaps:noGaps.title')} text={t('gaps:noGaps.text')} />
      ) : (
        <GapTable
          planId={planId}
          gaps={gaps}
          several={rounds.length > 1}
          actions={actions}
          commitmentSets={commitmentSets}
          openRef={openRef}
          beside={beside}
        />
      )}
      <OtherFactors planId={planId} rounds={rounds} />
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
