import { useMemo } from 'react'
import { useRecords } from '#renderer/repositories/records'
import type { AssessmentLevel } from '#shared/assessment/levels'
import type { PlanId } from '#shared/lib/ids'
import { latestRounds } from '#shared/plan/planRounds'
import type { PackRef } from '#shared/template/packRef'
import { type PlanAims, planAims } from './planAims'

/** Reads from the plan's own copies of the packs what actions can aim at; undefined while loading. */
export function usePlanAims(planId: PlanId): PlanAims | undefined {
  const packs = useRecords(planId, 'planPacks')
  return useMemo(() => packs && planAims(packs), [packs])
}

/** The level of each factor in the latest round against its benchmark; undefined while loading. */
export function useFactorLevels(planId: PlanId): ReadonlyMap<PackRef, AssessmentLevel> | undefined {
  const packs = useRecords(planId, 'planPacks')
  const assessments = useRecords(planId, 'assessments')
  const answers = useRecords(planId, 'answers')
  const factorJudgements = useRecords(planId, 'factorJudgements')
  return useMemo(() => {
    if (!packs || !assessments || !answers || !factorJudgements) return undefined
    const rounds = latestRounds({
      planPacks: packs,
      assessments,
      answers,
      factorJudgements,
      contextNotes: [],
      gapDecisions: [],
    })
    return new Map(
      rounds.flatMap(({ standings }) => standings.map(({ ref, level }) => [ref, level])),
    )
  }, [packs, assessments, answers, factorJudgements])
}
