import type { Round } from '#shared/plan/planRounds'
import type { CriticalFactor } from '#shared/template/Benchmark'
import { factorNumber } from '#shared/template/factorNumber'
import type { Finding } from './LooseEnd'

/** A finding on a factor, by its number and title; with its benchmark where the plan has several. */
export function foundAt(
  rounds: readonly Round[],
  { id, shortTitle }: Round['benchmark'],
  factor: CriticalFactor,
  stage: 'assess' | 'gaps' = 'gaps',
): Finding {
  const name = `${factorNumber(factor)} ${factor.title}`
  return rounds.length > 1
    ? {
        values: { factor: `${shortTitle}: ${name}` },
        place: { stage, packId: id, factorId: factor.id },
      }
    : { values: { factor: name }, place: { stage, factorId: factor.id } }
}
