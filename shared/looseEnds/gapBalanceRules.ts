import { foundAt } from './foundAt'
import type { LooseEndRule } from './LooseEnd'

/** A gap to address that says neither how important nor how urgent it is: nothing ranks it. */
export const gapWithoutPriority: LooseEndRule = {
  id: 'gapWithoutPriority',
  severity: 'low',
  source: '001:F8.Q1',
  find: ({ rounds }) =>
    rounds.flatMap(({ benchmark, gaps }) =>
      gaps
        .filter(
          ({ decision }) =>
            decision?.decision === 'address' && !decision.importance && !decision.urgency,
        )
        .map(({ factor }) => foundAt(rounds, benchmark, factor)),
    ),
}

/** A gap that the city accepts or calls outside its competence, and an action that closes it all the same. */
export const closedThoughNotAddressed: LooseEndRule = {
  id: 'closedThoughNotAddressed',
  severity: 'medium',
  source: 'field:7',
  find: ({ rounds, actions }) => {
    const closed = new Set(actions.flatMap(({ gapRefs }) => gapRefs))
    return rounds.flatMap(({ benchmark, gaps }) =>
      gaps
        .filter(
          ({ decision, ref }) =>
            (decision?.decision === 'accept' || decision?.decision === 'outside-competence') &&
            closed.has(ref),
        )
        .map(({ factor }) => foundAt(rounds, benchmark, factor)),
    )
  },
}
