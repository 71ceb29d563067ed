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

/** The benchmarks that the plan keeps its own copy of. */
export function benchmarksOf(planPacks: readonly PlanPack[]): Benchmark[] {
  return planPacks.flatMap(({ content }) =>
    content.format === 'common-ground/benchmark/1' ? [content] : [],
  )
}

/** The commitments texts that the plan keeps its own copy of. */
export function commitmentSetsOf(planPacks: readonly PlanPack[]): CommitmentSet[] {
  return planPacks.flatMap(({ content }) =>
    content.format === 'common-ground/commitments/1' ? [content] : [],
  )
}

/** The latest round against each benchmark of the plan, in the order of its packs. A benchmark without a round is left out. */
export function latestRounds(records: RoundRecords): Round[] {
  return records.planPacks.flatMap(({ id, content }) => {
    if (content.format !== 'common-ground/benchmark/1') return []
    const assessment = records.assessments
      .filter(({ packId }) => packId === id)
      .reduce<Assessment | null>(
        (latest, next) => (latest && latest.startedOn > next.startedOn ? latest : next),
        null,
      )
    if (!assessment) return []
    const round = { ...records, assessment }
    return [
      {
        benchmark: content,
        assessment,
        standings: factorStandings(content, round),
        gaps: deriveGaps(content, round),
      },
    ]
  })
}
