import { ownerLabel } from '#shared/plan/ownerLabel'
import { type ComparedStates, difference, pairs } from './ComparedStates'
import type { Difference } from './PlanDifference'
import { stepsOn } from './recordSteps'

/** Who came among the owners, who left, whose office is called otherwise. Whose actions changed hands is told with the actions. */
export function compareOwners(states: ComparedStates): Difference[] {
  return pairs(states, 'owners').flatMap(({ id, from, to }): Difference[] => {
    const steps = states.steps('owners', id)
    const [before, after] = [from && ownerLabel(from), to && ownerLabel(to)]
    const head = {
      section: 'owners' as const,
      recordId: id,
      name: after ?? before ?? '',
      within: null,
      place: to ? { stage: 'owners' as const } : null,
    }
    if (before === undefined || after === undefined)
      return [difference(head, { what: to ? 'added' : 'removed' }, stepsOn(steps))]
    if (before === after) return []
    const fact = { what: 'renamed' as const, from: before, to: after }
    return [difference(head, fact, stepsOn(steps, ['role', 'department']))]
  })
}
