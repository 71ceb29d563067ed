import { type ComparedStates, difference, pairs } from './ComparedStates'
import type { Difference } from './PlanDifference'
import { stepsOn } from './recordSteps'

/** What happened to the objectives: new, gone, called otherwise. */
export function compareObjectives(states: ComparedStates): Difference[] {
  return pairs(states, 'objectives').flatMap(({ id, from, to }): Difference[] => {
    const steps = states.steps('objectives', id)
    const head = {
      section: 'objectives' as const,
      recordId: id,
      name: (to ?? from)?.title ?? '',
      within: null,
      place: to ? { stage: 'objectives' as const, id } : null,
    }
    if (!from || !to) return [difference(head, { what: to ? 'added' : 'removed' }, stepsOn(steps))]
    if (from.title === to.title) return []
    const fact = { what: 'renamed' as const, from: from.title, to: to.title }
    return [difference(head, fact, stepsOn(steps, ['title']))]
  })
}
