import { useMemo } from 'react'
import { useRecords } from '#renderer/repositories/records'
import type { AssessmentLevel } from '#shared/assessment/levels'
import type { PlanId } from '#shared/lib/ids'
import type { PlanPack } from '#shared/plan/Plan'
import { benchmarksOf, commitmentSetsOf, latestRounds } from '#shared/plan/planRounds'
import type { Benchmark } from '#shared/template/Benchmark'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import { type PackRef, packRef } from '#shared/template/packRef'

/** A factor whose gap an action can close. `code` is its id within the pack. */
export interface FactorAim {
  readonly ref: PackRef
  readonly code: string
  readonly title: string
}
export interface CommitmentAim {
  readonly ref: PackRef
  readonly code: string
  readonly title: string
}
export interface CommitmentRoleAims {
  readonly id: string
  readonly title: string
  readonly commitments: readonly CommitmentAim[]
}

/** What actions can aim at: the factors of the plan's benchmarks and the commitments of its texts, by role. */
export interface PlanAims {
  readonly factors: readonly FactorAim[]
  readonly roles: readonly CommitmentRoleAims[]
  /** Code and title of every factor and commitment. */
  readonly byRef: ReadonlyMap<PackRef, FactorAim | CommitmentAim>
}

/** Reads from the plan's own copies of the packs what actions can aim at; undefined while loading. */
export function usePlanAims(planId: PlanId): PlanAims | undefined {
  const packs = useRecords(planId, 'planPacks')
  return useMemo(() => packs && aimsOf(packs), [packs])
}

function aimsOf(packs: readonly PlanPack[]): PlanAims {
  const factors = benchmarksOf(packs).flatMap(factorsOf)
  const roles = commitmentSetsOf(packs).flatMap(rolesOf)
  const all = [...factors, ...roles.flatMap(({ commitments }) => commitments)]
  return { factors, roles, byRef: new Map(all.map((aim) => [aim.ref, aim])) }
}

function factorsOf(benchmark: Benchmark): FactorAim[] {
  return benchmark.factors.map(({ id, title }) => ({
    ref: packRef(benchmark.id, id),
    code: id,
    title,
  }))
}

function rolesOf(set: CommitmentSet): CommitmentRoleAims[] {
  return set.roles.map((role) => ({
    id: packRef(set.id, role.id),
    title: role.title,
    commitments: set.commitments
      .filter(({ roleId }) => roleId === role.id)
      .map(({ id, title }) => ({ ref: packRef(set.id, id), code: id, title })),
  }))
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
