import { foundAt } from './foundAt'
import type { LooseEndRule } from './LooseEnd'

/** A gap on which nothing was decided: neither addressed nor accepted nor named as outside the city's competence. */
export const gapWithoutDecision: LooseEndRule = {
  id: 'gapWithoutDecision',
  severity: 'high',
  source: '001:F8.Q5',
  find: ({ rounds }) =>
    rounds.flatMap(({ benchmark, gaps }) =>
      gaps
        .filter(({ decision }) => !decision?.decision)
        .map(({ factor }) => foundAt(rounds, benchmark, factor)),
    ),
}

/** A gap the city chose to address, and no action does. */
export const gapWithoutAction: LooseEndRule = {
  id: 'gapWithoutAction',
  severity: 'high',
  source: '001:F8.Q1',
  find: ({ rounds, actions }) => {
    const closed = new Set(actions.flatMap(({ gapRefs }) => gapRefs))
    return rounds.flatMap(({ benchmark, gaps }) =>
      gaps
        .filter(({ decision, ref }) => decision?.decision === 'address' && !closed.has(ref))
        .map(({ factor }) => foundAt(rounds, benchmark, factor)),
    )
  },
}

/** A gap that was accepted or named outside the competence without saying why. */
export const decisionWithoutReason: LooseEndRule = {
  id: 'decisionWithoutReason',
  severity: 'medium',
  source: 'field:7',
  find: ({ rounds }) =>
    rounds.flatMap(({ benchmark, gaps }) =>
      gaps
        .filter(
          ({ decision }) =>
            (decision?.decision === 'accept' || decision?.decision === 'outside-competence') &&
            decision.reason.trim() === '',
        )
        .map(({ factor }) => foundAt(rounds, benchmark, factor)),
    ),
}

/** A commitment the city signed that no action serves. */
export const commitmentWithoutAction: LooseEndRule = {
  id: 'commitmentWithoutAction',
  severity: 'medium',
  source: 'field:1.1',
  find: ({ commitmentSets, actions }) => {
    const served = new Set(actions.flatMap(({ commitmentRefs }) => commitmentRefs))
    return commitmentSets.flatMap((set) =>
      set.commitments
        .filter(({ id }) => !served.has(`${set.id}:${id}`))
        .map(({ id, title }) => ({
          values: { commitment: `${id} ${title}` },
          place: { stage: 'actions' },
        })),
    )
  },
}
