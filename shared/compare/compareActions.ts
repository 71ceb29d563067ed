import { type ComparedStates, difference, pairs } from './ComparedStates'
import { compareDay } from './compareDay'
import { compareOwner, ownerNames } from './compareOwner'
import type { Difference } from './PlanDifference'
import { stepsOn } from './recordSteps'

/** What happened to the actions: new, gone, begun, completed, dropped, renamed, moved, given to others. */
export function compareActions(states: ComparedStates): Difference[] {
  const [ownerThen, ownerNow] = [ownerNames(states.from), ownerNames(states.to)]
  return pairs(states, 'actions').flatMap(({ id, from, to }): Difference[] => {
    if (from === to) return []
    const steps = states.steps('actions', id)
    const head = {
      section: 'actions' as const,
      recordId: id,
      name: (to ?? from)?.title ?? '',
      within: null,
      place: to ? { stage: 'actions' as const, id } : null,
    }
    if (!from || !to) return [difference(head, { what: to ? 'added' : 'removed' }, stepsOn(steps))]
    const found: Difference[] = []
    if (from.status !== to.status) {
      const fact = { what: 'status' as const, from: from.status, to: to.status }
      found.push(difference(head, fact, stepsOn(steps, ['status'])))
    }
    if (from.title !== to.title) {
      const fact = { what: 'renamed' as const, from: from.title, to: to.title }
      found.push(difference(head, fact, stepsOn(steps, ['title'])))
    }
    for (const field of ['ownerId', 'deputyId'] as const) {
      const before = { id: from[field], name: ownerThen(from[field]) }
      const after = { id: to[field], name: ownerNow(to[field]) }
      found.push(...compareOwner(head, field, before, after, steps))
    }
    for (const field of ['startsOn', 'endsOn'] as const)
      found.push(...compareDay(head, field, from[field], to[field], steps))
    return found
  })
}
