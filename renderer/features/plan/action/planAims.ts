import type { PlanPack } from '#shared/plan/Plan'
import { benchmarksOf, commitmentSetsOf } from '#shared/plan/planRounds'
import type { Benchmark, BenchmarkModule } from '#shared/template/Benchmark'
import { benchmarkParts } from '#shared/template/benchmarkParts'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import { type PackRef, packRef } from '#shared/template/packRef'

/** A factor whose gap an action can close. `code` is its id within the pack, after the pack's name where another pack has the same. */
export interface FactorAim {
  readonly ref: PackRef
  readonly code: string
  readonly title: string
}
/** The factors of one benchmark, or of its core or one of its modules. */
export interface FactorGroup {
  readonly id: string
  /** Null where the plan has one benchmark. */
  readonly benchmark: string | null
  /** Null where the benchmark is used without modules. */
  readonly part: BenchmarkModule | 'core' | null
  readonly factors: readonly FactorAim[]
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
  readonly groups: readonly FactorGroup[]
  readonly roles: readonly CommitmentRoleAims[]
  /** Code and title of every factor and commitment. */
  readonly byRef: ReadonlyMap<PackRef, FactorAim | CommitmentAim>
}

/** Reads from the plan's own copies of the packs what actions can aim at. */
export function planAims(packs: readonly PlanPack[]): PlanAims {
  const benchmarks = benchmarksOf(packs)
  const ids = benchmarks.flatMap(({ factors }) => factors.map(({ id }) => id))
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
  const groups = benchmarks.flatMap((benchmark) =>
    groupsOf(benchmark, twice, benchmarks.length > 1),
  )
  const roles = commitmentSetsOf(packs).flatMap(rolesOf)
  const all = [
    ...groups.flatMap(({ factors }) => factors),
    ...roles.flatMap(({ commitments }) => commitments),
  ]
  return { groups, roles, byRef: new Map(all.map((aim) => [aim.ref, aim])) }
}

function groupsOf(benchmark: Benchmark, twice: ReadonlySet<string>, named: boolean): FactorGroup[] {
  const parts = benchmarkParts(benchmark)
  return parts.map(({ module, factors }) => ({
    id: packRef(benchmark.id, module?.id ?? 'core'),
    benchmark: named ? benchmark.shortTitle : null,
    part: parts.length > 1 ? (module ?? 'core') : null,
    factors: factors.map(({ id, title }) => ({
      ref: packRef(benchmark.id, id),
      code: twice.has(id) ? `${benchmark.shortTitle} ${id}` : id,
      title,
    })),
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
