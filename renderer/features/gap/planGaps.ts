import type { Gap } from '#shared/gap/deriveGaps'
import { rankGaps } from '#shared/gap/rankGaps'
import type { Round } from '#shared/plan/planRounds'
import { type PackRef, packRef } from '#shared/template/packRef'

/** A gap with the round in which it shows. */
export interface PlanGap {
  readonly gap: Gap
  readonly round: Round
}

/** The gaps of all benchmarks of a plan in one ranking. */
export function rankedGaps(rounds: readonly Round[]): PlanGap[] {
  const roundOf = new Map(rounds.flatMap((round) => round.gaps.map(({ ref }) => [ref, round])))
  return rankGaps(rounds.flatMap(({ gaps }) => gaps)).flatMap((gap) => {
    const round = roundOf.get(gap.ref)
    return round ? [{ gap, round }] : []
  })
}

/**
 * The factor that an address opens: of the named benchmark; else of the first that has it, as in an address from before the plan
 * had several. Undefined where no benchmark has it.
 */
export function openRefOf(
  rounds: readonly Round[],
  packId: string | undefined,
  factorId: string | undefined,
): PackRef | undefined {
  const having = rounds.filter(({ benchmark }) =>
    benchmark.factors.some(({ id }) => id === factorId),
  )
  const round = having.find(({ benchmark }) => benchmark.id === packId) ?? having[0]
  return round && factorId ? packRef(round.benchmark.id, factorId) : undefined
}

/** The benchmark as addresses name it: only where the plan has several, so that others stay as they were. */
export function packInPath({ benchmark }: Round, several: boolean): string | undefined {
  return several ? benchmark.id : undefined
}
