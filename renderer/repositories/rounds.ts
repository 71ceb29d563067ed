import { useMemo } from 'react'
import type { PlanId } from '#shared/lib/ids'
import { latestRounds, type Round } from '#shared/plan/planRounds'
import { useRecords } from './records'

/** Watches the latest round against each benchmark of a plan, with its levels and gaps; undefined while loading. */
export function useRounds(planId: PlanId): readonly Round[] | undefined {
  const planPacks = useRecords(planId, 'planPacks')
  const assessments = useRecords(planId, 'assessments')
  const answers = useRecords(planId, 'answers')
  const factorJudgements = useRecords(planId, 'factorJudgements')
  const contextNotes = useRecords(planId, 'contextNotes')
  const gapDecisions = useRecords(planId, 'gapDecisions')
  return useMemo(() => {
    if (
      !planPacks ||
      !assessments ||
      !answers ||
      !factorJudgements ||
      !contextNotes ||
      !gapDecisions
    )
      return undefined
    return latestRounds({
      planPacks,
      assessments,
      answers,
      factorJudgements,
      contextNotes,
      gapDecisions,
    })
  }, [planPacks, assessments, answers, factorJudgements, contextNotes, gapDecisions])
}
