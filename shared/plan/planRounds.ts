import type { Assessment } from '#shared/assessment/Assessment'
import {
  type AssessmentRecords,
  deriveGaps,
  type FactorStanding,
  factorStandings,
  type Gap,
} from '#shared/gap/deriveGaps'
import type { Benchmark } from '#shared/template/Benchmark'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import type { PlanPack } from './Plan'

/** A round of a plan against one benchmark, with what follows from it. */
export interface Round {
  readonly benchmark: Benchmark
  readonly assessment: Assessment
  readonly standings: readonly FactorStanding[]
  readonly gaps: readonly Gap[]
}

/** The records from which the rounds of a plan are derived. */
export interface RoundRecords extends Omit<AssessmentRecords, 'assessment'> {
  readonly planPacks: readonly PlanPack[]
  readonly assessments: readonly Assessment[]
}

/**
 * The packs that count, in the order in which the plan took them up. Where a plan keeps several copies of one pack (a new edition
 * beside the one that earlier rounds were answered against), the copy added last counts, in the place of the first.
 */
export function packsInForce(planPacks: readonly PlanPack[]): PlanPack[] {
  return copiesByPack(planPacks).flatMap((copies) => copies.at(-1) ?? [])
}

/** The benchmarks that the plan keeps its own copy of. */
export function benchmarksOf(planPacks: readonly PlanPack[]): Benchmark[] {
  return packsInForce(planPacks).flatMap(({ content }) =>
    content.format === 'common-ground/benchmark/1' ? [content] : [],
  )
}

/** The commitments texts that the plan keeps its own copy of. */
export function commitmentSetsOf(planPacks: readonly PlanPack[]): CommitmentSet[] {
  return packsInForce(planPacks).flatMap(({ content }) =>
    content.format === 'common-ground/commitments/1' ? [content] : [],
  )
}

/**
 * The latest round against each benchmark of the plan, in the order of its packs. Of several copies of a benchmark, the last one
 * with a round counts. A benchmark without a round is left out.
 */
export function latestRounds(records: RoundRecords): Round[] {
  return copiesByPack(records.planPacks).flatMap((copies) => {
    const rounds = copies.flatMap((pack) => roundAgainst(pack, records) ?? [])
    return rounds.at(-1) ?? []
  })
}

function roundAgainst({ id, content }: PlanPack, records: RoundRecords): Round | null {
  if (content.format !== 'common-ground/benchmark/1') return null
  const assessment = records.assessments
    .filter(({ packId }) => packId === id)
    .reduce<Assessment | null>(
      (latest, next) => (latest && latest.startedOn > next.startedOn ? latest : next),
      null,
    )
  if (!assessment) return null
  const round = { ...records, assessment }
  return {
    benchmark: content,
    assessment,
    standings: factorStandings(content, round),
    gaps: deriveGaps(content, round),
  }
}

/** The copies of each pack, oldest first; the packs in the order of their first copies. */
function copiesByPack(planPacks: readonly PlanPack[]): PlanPack[][] {
  const byPack = new Map<string, PlanPack[]>()
  const sorted = [...planPacks].sort((a, b) => compareText(a.addedAt ?? '', b.addedAt ?? ''))
  for (const pack of sorted) {
    const key = `${pack.content.format} ${pack.content.id}`
    const copies = byPack.get(key)
    if (copies) copies.push(pack)
    else byPack.set(key, [pack])
  }
  return [...byPack.values()]
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
