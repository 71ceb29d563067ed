import type { Assessment } from '#shared/assessment/Assessment'
import type { AssessmentLevel } from '#shared/assessment/levels'
import { factorStandings } from '#shared/gap/deriveGaps'
import type { Benchmark, CriticalFactor } from '#shared/template/Benchmark'
import type { PlanPack } from './Plan'
import { packsInForce, type RoundRecords } from './planRounds'

/** How the factors of one benchmark stood in each of its rounds. */
export interface LevelsOverRounds {
  /** The edition that counts now. */
  readonly benchmark: Benchmark
  /** Earliest first. */
  readonly rounds: readonly Assessment[]
  readonly factors: readonly FactorOverRounds[]
}
export interface FactorOverRounds {
  readonly factor: CriticalFactor
  /** In the order of the rounds; null where the edition of that round had no such factor. */
  readonly levels: readonly (AssessmentLevel | null)[]
}

/** The levels of all factors over all rounds, benchmark by benchmark; benchmarks without a round are left out. */
export function levelsOverRounds(records: RoundRecords): LevelsOverRounds[] {
  return packsInForce(records.planPacks).flatMap(({ content }) => {
    if (content.format !== 'common-ground/benchmark/1') return []
    const editions = new Map(
      records.planPacks.flatMap((pack) =>
        isEditionOf(pack, content.id) ? [[pack.id, pack] as const] : [],
      ),
    )
    const rounds = records.assessments
      .filter(({ packId }) => editions.has(packId))
      .sort((a, b) => (a.startedOn < b.startedOn ? -1 : a.startedOn > b.startedOn ? 1 : 0))
    if (rounds.length === 0) return []
    const levels = rounds.map((assessment) => {
      const edition = editions.get(assessment.packId)?.content
      const standings =
        edition?.format === 'common-ground/benchmark/1'
          ? factorStandings(edition, { ...records, assessment })
          : []
      return new Map(standings.map(({ factor, level }) => [factor.id, level]))
    })
    return [
      {
        benchmark: content,
        rounds,
        factors: content.factors.map((factor) => ({
          factor,
          levels: levels.map((round) => round.get(factor.id) ?? null),
        })),
      },
    ]
  })
}

const isEditionOf = ({ content }: PlanPack, id: string): boolean =>
  content.format === 'common-ground/benchmark/1' && content.id === id
